-- Who was present at a session, as the trainer marked it. A certificate hangs on it: one mark for each person, closed
-- explicitly, and every reopening keeps who did it, when and why.
create table session_roster (
    session   uuid primary key,
    edition   uuid not null,
    closed_at timestamp with time zone,
    closed_by uuid,
    check ((closed_at is null) = (closed_by is null))
);
create index session_roster_by_edition on session_roster (edition);

create table presence_mark (
    session     uuid        not null references session_roster (session),
    enrolment   uuid        not null,
    presence    varchar(20) not null,
    missed      integer     not null,
    recorded_by uuid        not null,
    recorded_at timestamp with time zone not null,
    primary key (session, enrolment),
    check (presence in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED')),
    check ((presence in ('LATE', 'LEFT_EARLY') and missed > 0) or (presence not in ('LATE', 'LEFT_EARLY') and missed = 0))
);

create table roster_reopening (
    session     uuid         not null references session_roster (session),
    number      integer      not null,
    reopened_by uuid         not null,
    reopened_at timestamp with time zone not null,
    reason      varchar(500) not null,
    primary key (session, number)
);
