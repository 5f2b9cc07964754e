-- Certificates on their way: a bundle is what one receiver gets of one edition, kept so that it can be shown, sent again
-- and followed. A dispatch is one letter it went with; of a link in that letter only the SHA-256 of its secret is kept.
create table bundle (
    id            uuid primary key,
    edition       uuid        not null,
    receiver      uuid        not null,
    -- on whose behalf they receive it; none for a participant's own
    organisation  uuid,
    -- what made it: the closing, or the first certificate that came later. Nothing makes two for one receiver
    about         varchar(80) not null,
    state         varchar(20) not null check (state in ('GATHERING', 'POSTED', 'IN_PORTAL', 'ENDED')),
    composed_at   timestamp with time zone not null,
    fetched_at    timestamp with time zone,
    times_fetched integer     not null check (times_fetched >= 0),
    version       integer     not null,
    unique (edition, receiver, about),
    check ((fetched_at is null) = (times_fetched = 0))
);
create index bundle_by_receiver on bundle (receiver);
create index bundle_by_state on bundle (state);

create table bundle_certificate (
    bundle      uuid         not null references bundle (id),
    position    integer      not null,
    number      varchar(20)  not null,
    name        varchar(400) not null,
    file        uuid         not null,
    file_size   integer      not null check (file_size > 0),
    -- since when it is withdrawn or replaced, and no longer given
    left_out_at timestamp with time zone,
    primary key (bundle, position),
    unique (bundle, number)
);
create index bundle_certificate_by_number on bundle_certificate (number);

create table dispatch (
    id              uuid primary key,
    bundle          uuid         not null references bundle (id),
    letter          uuid         not null unique,
    address         varchar(254) not null,
    kind            varchar(20)  not null check (kind in ('FIRST', 'COPY', 'AGAIN')),
    posted_at       timestamp with time zone not null,
    posted_by       uuid,
    replaced_by     uuid references dispatch (id),
    link            varchar(64) unique,
    link_ends       timestamp with time zone,
    link_revoked_at timestamp with time zone,
    opened_at       timestamp with time zone,
    times_opened    integer      not null check (times_opened >= 0),
    taken_at        timestamp with time zone,
    taken_by        varchar(64),
    version         integer      not null,
    check ((kind = 'AGAIN') = (posted_by is not null)),
    check ((link is null) = (link_ends is null)),
    check (link is not null or (link_revoked_at is null and opened_at is null and taken_at is null)),
    check ((opened_at is null) = (times_opened = 0)),
    check ((taken_at is null) = (taken_by is null))
);
create index dispatch_by_bundle on dispatch (bundle);
