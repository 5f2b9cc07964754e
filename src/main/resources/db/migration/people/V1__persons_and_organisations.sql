-- Who we know. One e-mail address, always in lower case, is one person; one name, whatever its capitals, is one organisation.
create table person (
    id            uuid primary key,
    name_given    varchar(120) not null,
    name_particle varchar(120) not null,
    name_family   varchar(120) not null,
    email         varchar(254) not null unique,
    version       integer      not null
);

create table organisation (
    id      uuid primary key,
    name    varchar(200) not null,
    -- in lower case: what makes two names one
    name_key varchar(200) not null unique,
    version integer      not null
);

create table organisation_contact (
    organisation uuid not null references organisation (id),
    person       uuid not null references person (id),
    primary key (organisation, person)
);
create index organisation_contact_by_person on organisation_contact (person);

create table organisation_staff (
    organisation uuid not null references organisation (id),
    person       uuid not null references person (id),
    primary key (organisation, person)
);
create index organisation_staff_by_person on organisation_staff (person);
