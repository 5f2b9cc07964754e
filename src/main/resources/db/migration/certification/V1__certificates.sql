-- Certificates as they were issued: one for each enrolment, under a number and a code that nothing else has. The content
-- is what it says, in JSON; the PDF lies in the file cabinet, its SHA-256 here.
create table certificate (
    id                uuid primary key,
    enrolment         uuid           not null unique,
    edition           uuid           not null,
    participant       uuid           not null,
    organisation      uuid,
    number            varchar(20)    not null unique,
    code              varchar(16)    not null unique,
    participant_name  varchar(400)   not null,
    course_title      varchar(300)   not null,
    issued_on         date           not null,
    issued_at         timestamp with time zone not null,
    content           varchar(40000) not null,
    template          integer        not null check (template > 0),
    file              uuid           not null unique,
    sha256            varchar(64)    not null,
    state             varchar(20)    not null check (state in ('ISSUED', 'WITHDRAWN')),
    withdrawn_at      timestamp with time zone,
    withdrawn_because varchar(500),
    version           integer        not null,
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index certificate_by_edition on certificate (edition);
create index certificate_by_participant on certificate (participant);
create index certificate_by_organisation on certificate (organisation);
create index certificate_by_issued_at on certificate (issued_at);

-- The latest number given in a year. Its row is locked while a certificate is issued, so that numbers have no gaps.
create table certificate_number (
    in_year integer primary key,
    latest  integer not null check (latest >= 0)
);
