-- Who missed contact time may make it up in a session of another edition of the same course. What was made up is kept with
-- what it repairs, and stays when it is taken back, with who did that, when and why.
create table made_up (
    id             uuid    primary key,
    enrolment      uuid    not null,
    edition        uuid    not null,
    missed_session uuid    not null references session_roster (session),
    done_in        uuid    not null,
    done_on        date    not null,
    minutes        integer not null check (minutes > 0),
    recorded_by    uuid    not null,
    recorded_at    timestamp with time zone not null,
    taken_back_by  uuid,
    taken_back_at  timestamp with time zone,
    reason         varchar(500) not null,
    check (missed_session <> done_in),
    check ((taken_back_at is null) = (taken_back_by is null)),
    check ((taken_back_at is null) = (reason = ''))
);
create index made_up_by_edition on made_up (edition);
