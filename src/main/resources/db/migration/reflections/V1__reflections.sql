-- What people write for themselves after a meeting of their group: one text of each for each meeting, sealed. Shared_with is who guided
-- the meeting, for as long as its author shares it; only what is finished is shared. Who read along, its author sees.
create table reflection (
    id                uuid        primary key,
    meeting           uuid        not null,
    intervision_group uuid        not null,
    author            uuid        not null,
    format            varchar(20) not null check (format in ('BUREAU', 'SKJ_DIMENSIONS')),
    draft_version     integer     not null,
    saved_at          timestamp with time zone not null,
    finished_at       timestamp with time zone,
    shared_with       uuid,
    shared_at         timestamp with time zone,
    sealed_with       varchar(40),
    sealed            ${bytes},
    unique (meeting, author),
    check ((sealed is null) = (sealed_with is null)),
    check (finished_at is null or sealed is not null),
    check ((shared_with is null) = (shared_at is null)),
    check (shared_at is null or finished_at is not null)
);
create index reflection_by_author on reflection (author, finished_at);
create index reflection_by_reader on reflection (shared_with, intervision_group);

create table reflection_reading (
    id         uuid primary key,
    reflection uuid not null references reflection (id) on delete cascade,
    reader     uuid not null,
    read_at    timestamp with time zone not null
);
create index reflection_reading_by_reflection on reflection_reading (reflection, read_at);
