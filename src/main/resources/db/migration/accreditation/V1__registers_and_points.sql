-- Registers are data, each with where its facts were seen and when; what no source says is null and shown as unknown.
-- What people earned is only ever added to: one booking and at most one correction per certificate and register.
create table register (
    code           varchar(20)  primary key,
    name           varchar(120) not null,
    number_label   varchar(80)  not null,
    number_pattern varchar(200),
    source         varchar(300) not null,
    source_seen_on date         not null
);

insert into register (code, name, number_label, number_pattern, source, source_seen_on) values
    ('SKJ', 'Kwaliteitsregister Jeugd', 'SKJ-registratienummer', null,
     'https://skjeugd.nl/herregistratie/jeugd-en-gezinsprofessionals/', date '2026-11-22'),
    ('MfN', 'Mediatorsfederatie Nederland', 'MfN-registratienummer', null,
     'https://mfnregister.nl/hoe-werkt-pe-systeem/', date '2026-11-22');

create table accreditation (
    id             uuid          primary key,
    course         uuid          not null,
    register       varchar(20)   not null references register (code),
    reference      varchar(40)   not null,
    category       varchar(60)   not null,
    points         numeric(7, 2) not null check (points > 0),
    contact_time   integer       not null check (contact_time >= 0),
    self_study     integer       not null check (self_study >= 0),
    term_first_day date          not null,
    term_last_day  date          not null,
    version        integer       not null,
    check (term_first_day <= term_last_day),
    unique (course, register, term_first_day)
);
create index accreditation_by_last_day on accreditation (term_last_day);

create table membership (
    id       uuid        primary key,
    person   uuid        not null,
    register varchar(20) not null references register (code),
    number   varchar(40) not null,
    version  integer     not null,
    unique (person, register),
    unique (register, number)
);

-- One row per person: whoever writes to someone's ledger or memberships locks it first, so that an award and the number
-- it waits for cannot miss each other.
create table personal_ledger (
    person uuid primary key
);

create table ledger_entry (
    id                 uuid          primary key,
    membership         uuid          not null references membership (id),
    person             uuid          not null references personal_ledger (person),
    register           varchar(20)   not null references register (code),
    kind               varchar(10)   not null check (kind in ('EARNED', 'CORRECTION')),
    course_title       varchar(200)  not null,
    category           varchar(60)   not null,
    points             numeric(7, 2) not null,
    reference          varchar(40)   not null,
    contact_minutes    integer       not null,
    self_study_minutes integer       not null,
    source             varchar(60)   not null,
    earned_on          date          not null,
    recorded_at        timestamp with time zone not null,
    unique (source, register, kind),
    check (kind = 'EARNED' and points > 0 and contact_minutes >= 0 and self_study_minutes >= 0
        or kind = 'CORRECTION' and points < 0 and contact_minutes <= 0 and self_study_minutes <= 0)
);
create index ledger_entry_by_person on ledger_entry (person, register, earned_on);

create table waiting_award (
    id           uuid          primary key,
    person       uuid          not null references personal_ledger (person),
    register     varchar(20)   not null references register (code),
    state        varchar(10)   not null check (state in ('WAITING', 'BOOKED', 'WITHDRAWN')),
    course_title varchar(200)  not null,
    category     varchar(60)   not null,
    points       numeric(7, 2) not null check (points > 0),
    reference    varchar(40)   not null,
    contact_time integer       not null check (contact_time >= 0),
    self_study   integer       not null check (self_study >= 0),
    source       varchar(60)   not null,
    earned_on    date          not null,
    version      integer       not null,
    unique (source, register)
);
create index waiting_award_by_person on waiting_award (person, register);
