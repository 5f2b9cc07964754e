-- What a contact wishes of the mails with certificates, for each organisation they act for. Without a row: Dutch, all of a
-- closed edition at once and later ones as they come, by mail, no copies.
create table stated_wishes (
    id           uuid primary key,
    contact      uuid        not null references person (id),
    organisation uuid        not null references organisation (id),
    language     varchar(20) not null check (language in ('DUTCH', 'ENGLISH')),
    moment       varchar(20) not null check (moment in ('PER_EDITION', 'AS_THEY_COME')),
    mailed       boolean     not null,
    version      integer     not null,
    unique (contact, organisation)
);

create table stated_wishes_copy (
    wishes   uuid         not null references stated_wishes (id),
    position integer      not null check (position between 0 and 4),
    address  varchar(254) not null,
    primary key (wishes, position),
    unique (wishes, address)
);
