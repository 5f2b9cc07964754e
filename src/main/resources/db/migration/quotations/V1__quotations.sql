-- What organisations ask a quotation for, and each version the office wrote and sent. A version that was sent never
-- changes; the database keeps of its links only what they hash to.
create table quotation (
    id                   uuid          primary key,
    number               varchar(20)   not null unique,
    course               uuid          not null,
    course_title         varchar(200)  not null,
    organisation         varchar(200)  not null,
    name_given           varchar(120)  not null,
    name_particle        varchar(120)  not null,
    name_family          varchar(120)  not null,
    email                varchar(254)  not null,
    participants         integer       not null check (participants > 0),
    period_wish          varchar(200)  not null,
    place_wish           varchar(200)  not null,
    remarks              varchar(2000) not null,
    asked_at             timestamp with time zone not null,
    status               varchar(20)   not null check (status in ('ASKED', 'DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    revision             integer       not null,
    sent_number          integer       not null,
    valid_until          date,
    answered_by          varchar(120),
    answered_at          timestamp with time zone,
    reason               varchar(1000),
    edition              uuid          unique,
    accepted_copy        uuid,
    accepted_copy_sha256 varchar(64),
    version              integer       not null,
    check ((status = 'ACCEPTED') = (edition is not null)),
    check ((edition is null) = (accepted_copy is null)),
    check ((accepted_copy is null) = (accepted_copy_sha256 is null))
);
create index quotation_by_status on quotation (status, asked_at);
create index quotation_by_email on quotation (email);

create table quotation_register (
    quotation    uuid        not null references quotation (id),
    position     integer     not null,
    register     varchar(20) not null,
    participants integer     not null check (participants > 0),
    primary key (quotation, position)
);

create table quotation_version (
    id           uuid          primary key,
    quotation    uuid          not null references quotation (id),
    number       integer       not null check (number > 0),
    place        varchar(200)  not null,
    participants integer       not null check (participants > 0),
    minimum      integer       not null check (minimum > 0),
    maximum      integer       not null,
    valid_until  date          not null,
    note         varchar(2000) not null,
    sent_at      timestamp with time zone,
    pdf          uuid,
    pdf_sha256   varchar(64),
    version      integer       not null,
    unique (quotation, number),
    check (minimum <= maximum),
    check (participants <= maximum),
    check ((sent_at is null) = (pdf is null)),
    check ((pdf is null) = (pdf_sha256 is null))
);

create table quotation_day (
    quotation_version uuid    not null references quotation_version (id),
    position          integer not null,
    held_on           date    not null,
    primary key (quotation_version, position)
);

create table quotation_trainer (
    quotation_version uuid    not null references quotation_version (id),
    position          integer not null,
    trainer           uuid    not null,
    primary key (quotation_version, position)
);

create table quotation_line (
    quotation_version uuid          not null references quotation_version (id),
    position          integer       not null,
    kind              varchar(20)   not null check (kind in ('FIXED', 'PER_PARTICIPANT', 'PER_MEETING', 'TRAVEL', 'KILOMETRES')),
    description       varchar(200)  not null,
    amount            numeric(9, 2) not null check (amount > 0),
    quantity          integer       not null check (quantity > 0),
    primary key (quotation_version, position)
);

create table quotation_meaning (
    quotation_version uuid          not null references quotation_version (id),
    position          integer       not null,
    register          varchar(200)  not null,
    words             text          not null,
    primary key (quotation_version, position)
);

create table quotation_link (
    quotation_version uuid        not null references quotation_version (id),
    token_hash        varchar(64) not null unique,
    primary key (quotation_version, token_hash)
);

create table quotation_number (
    in_year integer primary key,
    latest  integer not null
);
