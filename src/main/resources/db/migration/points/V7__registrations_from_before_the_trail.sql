-- Registrations from before changes left a trail begin theirs with how they stand now; who stated them when is not known any more.
-- A registration of which a change was kept since is told by that change: how it stood before is lost.
insert into membership_change (id, membership, person, register, profile, number, member_since, member_until, kind, changed_by,
        changed_at)
    select m.id, m.id, m.person, m.register, m.profile, m.number, m.member_since, m.member_until, 'STATED', null,
        current_timestamp
    from membership m where not exists (select 1 from membership_change c where c.membership = m.id);
