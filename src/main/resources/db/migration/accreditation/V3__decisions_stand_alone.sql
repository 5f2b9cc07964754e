-- Registers are known from their profiles now, and memberships and the ledger have a module of their own. An accreditation
-- keeps what the register was called and which chamber or body granted it; the rest waits for `points` to take it over.
alter table accreditation rename to earlier_accreditation;
drop index accreditation_by_last_day;

create table accreditation (
    id             uuid          primary key,
    course         uuid          not null,
    register       varchar(20)   not null,
    register_name  varchar(120)  not null,
    granted_by     varchar(60)   not null,
    reference      varchar(40)   not null,
    category       varchar(60)   not null,
    points         numeric(7, 2) not null check (points > 0),
    contact_time   integer       not null check (contact_time >= 0),
    self_study     integer       not null check (self_study >= 0),
    term_first_day date          not null,
    term_last_day  date          not null,
    decision       uuid,
    decision_name  varchar(120),
    renewal_asked_on date,
    version        integer       not null,
    check (term_first_day <= term_last_day),
    check ((decision is null) = (decision_name is null)),
    unique (course, granted_by, term_first_day)
);
create index accreditation_by_last_day on accreditation (term_last_day);

insert into accreditation (id, course, register, register_name, granted_by, reference, category, points, contact_time,
        self_study, term_first_day, term_last_day, version)
    select a.id, a.course, a.register, r.name, case a.register when 'SKJ' then 'skj-jgp' else lower(a.register) end,
        a.reference, a.category, a.points, a.contact_time, a.self_study, a.term_first_day, a.term_last_day, a.version
    from earlier_accreditation a join register r on r.code = a.register;

drop table earlier_accreditation;
alter table waiting_award rename to earlier_waiting_award;
drop index waiting_award_by_person;
alter table ledger_entry rename to earlier_ledger_entry;
drop index ledger_entry_by_person;
alter table membership rename to earlier_membership;
alter table personal_ledger rename to earlier_personal_ledger;
