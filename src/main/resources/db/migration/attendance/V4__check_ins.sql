-- Participants may check in with a code that their trainer shows, which changes twice a minute. Each session has a secret of
-- its own that its codes are made with. A check-in helps the trainer; presence is what the trainer marks.
create table check_in_desk (
    session uuid        primary key,
    secret  varchar(64) not null
);

create table check_in (
    session   uuid not null references check_in_desk (session),
    enrolment uuid not null,
    came_at   timestamp with time zone not null,
    primary key (session, enrolment)
);
