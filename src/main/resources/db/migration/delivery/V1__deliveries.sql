-- What the office delivers to a register: one list, its rows as they were when it was made, the files that left, and what
-- the register answered row by row. A row claims its entry of the ledger for as long as it waits for an answer, so that
-- nothing is in two open deliveries at once.
create table delivery (
    id           uuid         primary key,
    profile      varchar(60)  not null,
    register     varchar(20)  not null,
    title        varchar(250) not null,
    channel      varchar(20)  not null check (channel in ('REGISTER_SITE', 'PE_ONLINE', 'UNKNOWN')),
    state        varchar(10)  not null check (state in ('PREPARED', 'SUBMITTED', 'DONE', 'DISCARDED')),
    follows      uuid         references delivery (id),
    csv          uuid         not null,
    sheet        uuid         not null,
    prepared_by  uuid         not null,
    prepared_at  timestamp with time zone not null,
    submitted_by uuid,
    submitted_at timestamp with time zone,
    how          varchar(200) not null,
    discarded_by uuid,
    discarded_at timestamp with time zone,
    version      integer      not null,
    check ((submitted_by is null) = (submitted_at is null)),
    check ((discarded_by is null) = (discarded_at is null)),
    check ((state = 'DISCARDED') = (discarded_at is not null)),
    check ((state in ('SUBMITTED', 'DONE')) = (submitted_at is not null))
);
create index delivery_by_state on delivery (state, prepared_at);
create index delivery_by_follows on delivery (follows);

create table delivered_row (
    delivery     uuid          not null references delivery (id),
    position     integer       not null,
    entry        uuid          not null,
    claims       uuid          unique,
    person       uuid          not null,
    edition      uuid          not null,
    number       varchar(60)   not null,
    surname      varchar(250)  not null,
    given_name   varchar(120)  not null,
    reference    varchar(40)   not null,
    course       varchar(200)  not null,
    last_day     date          not null,
    contact_time integer       not null check (contact_time >= 0),
    self_study   integer       not null check (self_study >= 0),
    points       numeric(7, 2) not null check (points > 0),
    category     varchar(60)   not null,
    certificate  varchar(60)   not null,
    answer       varchar(10)   check (answer in ('ACCEPTED', 'REJECTED')),
    reason       varchar(300)  not null,
    answered_by  uuid,
    answered_at  timestamp with time zone,
    primary key (delivery, position),
    unique (delivery, entry),
    check (claims is null or claims = entry and answer is null),
    check ((answer is null) = (answered_at is null)),
    check ((answered_by is null) = (answered_at is null)),
    check (reason = '' or answer = 'REJECTED')
);
