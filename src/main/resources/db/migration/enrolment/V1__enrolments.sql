-- Requests hold a seat until they are confirmed by the link that was mailed, or run out. Nobody becomes known to us, and
-- nobody is enrolled, by what a stranger typed.
create table enrolment_request (
    id                uuid         primary key,
    edition           uuid         not null,
    name_given        varchar(120) not null,
    name_particle     varchar(120) not null,
    name_family       varchar(120) not null,
    email             varchar(254) not null,
    employer_organisation          varchar(200),
    employer_contact_name_given    varchar(120),
    employer_contact_name_particle varchar(120),
    employer_contact_name_family   varchar(120),
    employer_contact_email         varchar(254),
    token_hash        varchar(64)  not null unique,
    requested_at      timestamp with time zone not null,
    expires_at        timestamp with time zone not null,
    confirmed_at      timestamp with time zone,
    version           integer      not null,
    unique (edition, email)
);

create table enrolment_request_number (
    request          uuid        not null references enrolment_request (id),
    position         integer     not null,
    numbers_register varchar(20) not null,
    numbers_number   varchar(40) not null,
    primary key (request, position)
);

-- One person has one place in an edition.
create table enrolment (
    id           uuid    primary key,
    edition      uuid    not null,
    participant  uuid    not null,
    organisation uuid,
    contact      uuid,
    enrolled_at  timestamp with time zone not null,
    version      integer not null,
    unique (edition, participant)
);
create index enrolment_by_participant on enrolment (participant);
create index enrolment_by_organisation on enrolment (organisation);
