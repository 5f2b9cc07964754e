-- Who missed a session may be linked to one of another edition that is still to come, and stands on the roster there as a
-- guest. A link is kept whatever becomes of it, with who made it and when; what it repairs is told in made_up. What the guest
-- was told of when and where stays as it was, so that a session that moves is noticed.
create table guest (
    id             uuid primary key,
    enrolment      uuid         not null,
    edition        uuid         not null,
    missed_session uuid         not null references session_roster (session),
    missed_on      date         not null,
    session        uuid         not null,
    host           uuid         not null,
    comes_on       date         not null,
    comes_at       time         not null,
    place          varchar(200) not null,
    minutes        integer      not null check (minutes > 0),
    linked_by      uuid         not null,
    linked_at      timestamp with time zone not null,
    there          integer,
    ending         varchar(20),
    ended_by       uuid,
    ended_at       timestamp with time zone,
    check (missed_session <> session),
    check (edition <> host),
    check (ending in ('TAKEN_OFF', 'MOVED', 'CANCELLED', 'NOT_NEEDED', 'NOTHING_MISSED')),
    check ((ending is null) = (ended_at is null)),
    check (ending is null or there is null)
);
create index guest_by_session on guest (session);
create index guest_by_edition on guest (edition);
create index guest_by_host on guest (host);
create index guest_by_enrolment on guest (enrolment);

alter table made_up add column guest uuid;
alter table made_up add constraint made_up_by_guest foreign key (guest) references guest (id);
create index made_up_by_guest on made_up (guest);

-- A participant may say once that a closed roster is wrong about them. What they say, and what is answered, is sealed. What the
-- roster said before and says since stays readable beside who decided it. The words go with all else somebody wrote, half a year
-- after their certificate; that there was an appeal, and what came of it, stays.
create table appeal (
    id                   uuid primary key,
    session              uuid        not null references session_roster (session),
    edition              uuid        not null,
    enrolment            uuid        not null,
    lodged_by            uuid        not null,
    lodged_at            timestamp with time zone not null,
    presence             varchar(20) not null,
    missed               integer     not null,
    sealed_with          varchar(40),
    sealed               ${bytes},
    state                varchar(20) not null,
    answered_by          uuid,
    answered_at          timestamp with time zone,
    answer_sealed_with   varchar(40),
    answer_sealed        ${bytes},
    corrected            varchar(20),
    corrected_missed     integer,
    unique (session, enrolment),
    check (presence in ('LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED')),
    check (state in ('OPEN', 'UPHELD', 'TURNED_DOWN')),
    check ((state = 'OPEN') = (answered_at is null)),
    check ((answered_at is null) = (answered_by is null)),
    check ((state = 'UPHELD') = (corrected is not null)),
    check ((corrected is null) = (corrected_missed is null)),
    check ((sealed is null) = (sealed_with is null)),
    check ((answer_sealed is null) = (answer_sealed_with is null))
);
create index appeal_by_edition on appeal (edition, state);
create index appeal_by_key on appeal (sealed_with);
