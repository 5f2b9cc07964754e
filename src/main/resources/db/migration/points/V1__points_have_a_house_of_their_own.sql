-- Memberships and the ledger get a module of their own. What is new: one person can be in several chambers of a register,
-- each registration with its own days; an award is kept once and booked for every registration whose rules take it, and
-- taken back and booked again when a chamber turns out to be another; a booking says whether it was awarded or is an own
-- claim, and what its register said of it. Entries and steps are only ever added.
create table personal_ledger (
    person uuid primary key
);
insert into personal_ledger (person) select person from earlier_personal_ledger;

create table membership (
    id           uuid        primary key,
    person       uuid        not null,
    register     varchar(20) not null,
    profile      varchar(60),
    number       varchar(40) not null,
    member_since date,
    member_until date,
    version      integer     not null,
    check (member_since <= member_until)
);
create index membership_by_person on membership (person);
create index membership_by_number on membership (register, number);
insert into membership (id, person, register, profile, number, member_since, version)
    select id, person, register, profile, number, member_since, version from earlier_membership;

create table award (
    id            uuid          primary key,
    person        uuid          not null references personal_ledger (person),
    edition       uuid,
    register      varchar(20)   not null,
    register_name varchar(120)  not null,
    granted_by    varchar(60)   not null,
    state         varchar(10)   not null check (state in ('STANDING', 'WITHDRAWN')),
    course_title  varchar(200)  not null,
    category      varchar(60)   not null,
    points        numeric(7, 2) not null check (points > 0),
    reference     varchar(40)   not null,
    contact_time  integer       not null check (contact_time >= 0),
    self_study    integer       not null check (self_study >= 0),
    source        varchar(60)   not null,
    earned_on     date          not null,
    version       integer       not null,
    unique (source, granted_by)
);
create index award_by_person on award (person, state);
insert into award (id, person, register, register_name, granted_by, state, course_title, category, points, reference,
        contact_time, self_study, source, earned_on, version)
    select e.id, e.person, e.register, r.name, case e.register when 'SKJ' then 'skj-jgp' else lower(e.register) end,
        case when exists (select 1 from earlier_ledger_entry c
            where c.source = e.source and c.register = e.register and c.kind = 'CORRECTION')
            then 'WITHDRAWN' else 'STANDING' end,
        e.course_title, e.category, e.points, e.reference, e.contact_minutes, e.self_study_minutes, e.source,
        e.earned_on, 0
    from earlier_ledger_entry e join register r on r.code = e.register where e.kind = 'EARNED';
insert into award (id, person, register, register_name, granted_by, state, course_title, category, points, reference,
        contact_time, self_study, source, earned_on, version)
    select w.id, w.person, w.register, r.name, case w.register when 'SKJ' then 'skj-jgp' else lower(w.register) end,
        case w.state when 'WAITING' then 'STANDING' else 'WITHDRAWN' end,
        w.course_title, w.category, w.points, w.reference, w.contact_time, w.self_study, w.source, w.earned_on, 0
    from earlier_waiting_award w join register r on r.code = w.register where w.state <> 'BOOKED';

create table ledger_entry (
    id                 uuid          primary key,
    membership         uuid          not null references membership (id),
    person             uuid          not null references personal_ledger (person),
    register           varchar(20)   not null,
    profile            varchar(60),
    origin             varchar(10)   not null check (origin in ('AWARDED', 'OWN_CLAIM')),
    kind               varchar(10)   not null check (kind in ('EARNED', 'CORRECTION')),
    because            varchar(20)   check (because in ('WITHDRAWN', 'OTHER_CHAMBER', 'REGISTRATION_ENDED', 'REFUSED')),
    title              varchar(200)  not null,
    category           varchar(60)   not null,
    points             numeric(7, 2) not null,
    reference          varchar(40)   not null,
    contact_minutes    integer       not null,
    self_study_minutes integer       not null,
    source             varchar(60)   not null,
    turn               integer       not null check (turn > 0),
    earned_on          date          not null,
    recorded_at        timestamp with time zone not null,
    unique (source, membership, kind, turn),
    check ((kind = 'CORRECTION') = (because is not null)),
    check (kind = 'EARNED' and points > 0 and contact_minutes >= 0 and self_study_minutes >= 0
        or kind = 'CORRECTION' and points < 0 and contact_minutes <= 0 and self_study_minutes <= 0)
);
create index ledger_entry_by_person on ledger_entry (person, earned_on);
create index ledger_entry_by_membership on ledger_entry (membership, earned_on);
insert into ledger_entry (id, membership, person, register, profile, origin, kind, because, title, category, points, reference,
        contact_minutes, self_study_minutes, source, turn, earned_on, recorded_at)
    select id, membership, person, register,
        case register when 'SKJ' then 'skj-jgp' else lower(register) end, 'AWARDED', kind,
        case kind when 'CORRECTION' then 'WITHDRAWN' end, course_title, category, points, reference,
        contact_minutes, self_study_minutes, source, 1, earned_on, recorded_at
    from earlier_ledger_entry;

-- What became of an entry at its register. The newest holds.
create table ledger_step (
    id          uuid         primary key,
    entry       uuid         not null references ledger_entry (id),
    number      integer      not null check (number > 0),
    status      varchar(10)  not null check (status in ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
    delivery    uuid         not null,
    reason      varchar(300) not null,
    recorded_by uuid         not null,
    recorded_at timestamp with time zone not null,
    unique (entry, number),
    check ((status = 'REJECTED') = (reason <> ''))
);

drop table earlier_waiting_award;
drop table earlier_ledger_entry;
drop table earlier_membership;
drop table earlier_personal_ledger;
drop table register;
