-- What people's calendars were last told of a session: a calendar takes over what has a higher number than what it knows
-- (RFC 5546). Where and when it was, is kept as a SHA-256 that tells whether anything changed. Sessions that were mailed
-- before this table was, were number 0.
create table announced_session (
    id       uuid        primary key,
    edition  uuid        not null,
    sequence integer     not null check (sequence >= 0),
    told     varchar(64) not null
);
create index announced_session_by_edition on announced_session (edition);

-- The address under which someone's calendar reads their sessions. Only the hash of its secret is kept; one for each person,
-- so that making it anew ends the one before.
create table agenda_address (
    person     uuid        primary key,
    token_hash varchar(64) not null unique,
    made_at    timestamp with time zone not null
);
