-- A certificate may be superseded by another for the same enrolment, withdrawn, or end by date. Only one stands for an
-- enrolment: standing_for is the enrolment as long as it does, and unique. Its points are booked under points_source: its own
-- number, or that of the one it replaced where nothing of them changed. name_mark is the keyed hash (HMAC-SHA-256) of number
-- and bare name; with it a certificate is still verified after it was forgotten: then no name and no person is left here.
-- Constraints without a name cannot be dropped alike everywhere, so the rows move to a table with the new ones.
alter table certificate rename to certificate_before;
drop index certificate_by_edition;
drop index certificate_by_participant;
drop index certificate_by_organisation;
drop index certificate_by_issued_at;

create table certificate (
    id               uuid primary key,
    enrolment        uuid,
    standing_for     uuid           unique,
    edition          uuid           not null,
    participant      uuid,
    organisation     uuid,
    number           varchar(20)    not null unique,
    code             varchar(16)    not null unique,
    participant_name varchar(400),
    name_mark        varchar(64),
    course_title     varchar(300)   not null,
    issued_on        date           not null,
    issued_at        timestamp with time zone not null,
    valid_until      date,
    content          varchar(40000) not null,
    template         integer        not null check (template > 0),
    file             uuid           unique,
    sha256           varchar(64)    not null,
    points_source    varchar(20)    not null,
    supersedes       uuid           unique references certificate (id),
    state            varchar(20)    not null check (state in ('ISSUED', 'SUPERSEDED', 'WITHDRAWN')),
    ended_at         timestamp with time zone,
    ended_by         uuid,
    ended_because    varchar(500),
    forgotten_at     timestamp with time zone,
    version          integer        not null,
    check (standing_for is null or (state = 'ISSUED' and standing_for = enrolment)),
    check (standing_for is not null or state <> 'ISSUED' or forgotten_at is not null),
    check ((state = 'ISSUED') = (ended_at is null)),
    check (ended_because is null or ended_at is not null),
    check (forgotten_at is null or (participant is null and participant_name is null and file is null
        and enrolment is null and organisation is null and ended_because is null and name_mark is not null)),
    check (forgotten_at is not null or (participant is not null and participant_name is not null and file is not null
        and enrolment is not null))
);
insert into certificate (id, enrolment, standing_for, edition, participant, organisation, number, code, participant_name,
        course_title, issued_on, issued_at, content, template, file, sha256, points_source, state, ended_at, ended_because,
        version)
    select id, enrolment, case when state = 'ISSUED' then enrolment end, edition, participant, organisation, number, code,
        participant_name, course_title, issued_on, issued_at, content, template, file, sha256, number, state, withdrawn_at,
        withdrawn_because, version
    from certificate_before;
drop table certificate_before;
create index certificate_by_edition on certificate (edition);
create index certificate_by_enrolment on certificate (enrolment);
create index certificate_by_participant on certificate (participant);
create index certificate_by_organisation on certificate (organisation);
create index certificate_by_issued_at on certificate (issued_at);

-- Who had a certificate and was forgotten, as long as their enrolment stays: nothing is owed for it any more. There is no name
-- here, and nothing that leads to the certificate.
create table served_enrolment (
    enrolment uuid primary key,
    edition   uuid not null
);
