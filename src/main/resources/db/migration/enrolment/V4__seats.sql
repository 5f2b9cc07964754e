-- On what terms an edition's seats are given: who of those waiting is next, how long an offered seat is kept, and what leaving
-- costs. Editions without a row have the standard terms.
create table edition_terms (
    edition        uuid         primary key,
    waiting_policy varchar(20)  not null check (waiting_policy in ('STRICT_ORDER', 'FIRST_THAT_FITS')),
    offer_hours    integer      not null check (offer_hours between 1 and 336),
    cancellation   varchar(200) not null,
    version        integer      not null
);

-- Whoever enrolled agreed to what leaving costs as it was then. Those from before this column: the standard ladder.
alter table enrolment add column cancellation varchar(200) default '42:50 27:100' not null;

-- A visitor may ask for a place on the waiting list: such a request holds no seat.
alter table enrolment_request add column holds_seat boolean default true not null;

-- People who ask for seats together and have none for certain: they wait, were offered seats until a moment, or their
-- organisation is still to agree (seats may be held for them meanwhile). The row stays as the record of what came of it.
create table waiting_party (
    id           uuid        primary key,
    edition      uuid        not null,
    asked_by     uuid        not null,
    organisation uuid,
    contact      uuid,
    seats        integer     not null check (seats > 0),
    asked_at     timestamp with time zone not null,
    stage        varchar(20) not null check (stage in (
        'APPROVAL', 'WAITING', 'OFFERED', 'PLACED', 'DECLINED', 'EXPIRED', 'REFUSED', 'LEFT', 'CLOSED')),
    seats_until  timestamp with time zone,
    since        timestamp with time zone not null,
    reason       varchar(300),
    cancellation varchar(200) not null,
    version      integer     not null,
    check (stage <> 'OFFERED' or seats_until is not null),
    check (stage in ('OFFERED', 'APPROVAL') or seats_until is null)
);
create index waiting_party_by_edition on waiting_party (edition, stage);
create index waiting_party_by_stage on waiting_party (stage);
create index waiting_party_by_asker on waiting_party (asked_by);
create index waiting_party_by_organisation on waiting_party (organisation);

-- Nobody waits twice for the same edition; members_waits_for is empty once their party no longer waits.
create table waiting_member (
    party               uuid    not null references waiting_party (id),
    position            integer not null,
    members_participant uuid    not null,
    members_waits_for   uuid,
    primary key (party, position),
    unique (members_participant, members_waits_for)
);

-- Who had a place and left it, what they owe for it, and who let them off. An enrolment that ended is here and no longer there.
create table departure (
    id             uuid          primary key,
    edition        uuid          not null,
    participant    uuid          not null,
    organisation   uuid,
    contact        uuid,
    enrolled_at    timestamp with time zone not null,
    left_at        timestamp with time zone not null,
    left_by        uuid          not null,
    way            varchar(20)   not null check (way in ('CANCELLED', 'WITHDRAWN', 'SUBSTITUTED', 'MOVED')),
    percentage     integer       not null check (percentage between 0 and 100),
    fee            numeric(9, 2) not null check (fee >= 0),
    waived_because varchar(300),
    moved_to       uuid,
    replaced_by    uuid,
    check ((moved_to is not null) = (way = 'MOVED')),
    check ((replaced_by is not null) = (way = 'SUBSTITUTED'))
);
create index departure_by_edition on departure (edition);
create index departure_by_participant on departure (participant);
