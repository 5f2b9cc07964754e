-- Conversations between who takes part in an edition and its trainers. Each goes by the id of what it is about: an
-- enrolment (one participant and the trainers) or the edition (everyone who takes part). Confidential: what is said is
-- kept sealed, and read by nobody else.
create table conversation (
    id          uuid    primary key,
    edition     uuid    not null,
    -- of one enrolment whose it is; none of a group. It stays theirs to read when they leave
    participant uuid,
    messages    integer not null check (messages >= 0),
    last_at     timestamp with time zone,
    check ((messages = 0) = (last_at is null)),
    check (participant is not null or id = edition)
);
create index conversation_by_edition on conversation (edition, last_at);
create index conversation_by_participant on conversation (participant);

create table message (
    id           uuid     primary key,
    conversation uuid     not null references conversation (id),
    number       integer  not null check (number > 0),
    author       uuid     not null,
    by_trainer   boolean  not null,
    said_at      timestamp with time zone not null,
    sealed_with  varchar(40) not null,
    sealed       ${bytes} not null,
    unique (conversation, number)
);
create index message_by_key on message (sealed_with);

-- Up to which message of a conversation somebody read it.
create table conversation_reader (
    conversation uuid    not null references conversation (id),
    reader       uuid    not null,
    read_to      integer not null check (read_to > 0),
    primary key (conversation, reader)
);
