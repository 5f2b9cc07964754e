-- Meetings of groups, on the clock of the Netherlands. Guide is who guided, once it was held. The note is sealed; what a case is called
-- stands with whoever brings it, and what is in it nowhere.
create table group_meeting (
    id                uuid         primary key,
    intervision_group uuid         not null,
    begins            timestamp    not null,
    ends              timestamp    not null,
    form              varchar(20)  not null check (form in ('START', 'GUIDED', 'LED_BY_MEMBERS', 'OWN')),
    state             varchar(20)  not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    place             varchar(200) not null,
    method            varchar(40)  not null,
    guide             uuid,
    held_by           uuid,
    held_at           timestamp with time zone,
    sealed_with       varchar(40),
    sealed            ${bytes},
    version           integer      not null,
    check ((state = 'HELD') = (held_at is not null)),
    check ((sealed is null) = (sealed_with is null))
);
create index group_meeting_by_group on group_meeting (intervision_group, begins);

create table meeting_part (
    group_meeting uuid        not null references group_meeting (id),
    person        uuid        not null,
    role          varchar(20) check (role in ('FACILITATOR', 'CONTRIBUTOR', 'OBSERVER')),
    case_title    varchar(80) not null,
    present       integer     check (present >= 0),
    primary key (group_meeting, person)
);
