-- A tap on a roster may arrive late, twice, or after a colleague's: a phone in the room loses its line. Each tap has an
-- identity that its device gave it, each mark the number of the writing that put it there, so that a tap says which mark its
-- trainer saw. What a tap wrote is kept with what stood before, so that whoever tapped can undo it.
alter table session_roster add column writings integer default 1 not null;
alter table presence_mark add column number integer default 1 not null;

create table roster_tap (
    id        uuid        primary key,
    session   uuid        not null references session_roster (session),
    tapped_by uuid        not null,
    stored_at timestamp with time zone not null,
    writing   integer     not null,
    kind      varchar(10) not null check (kind in ('MARK', 'EVERYONE', 'UNDO')),
    enrolment uuid,
    presence  varchar(20),
    missed    integer,
    undoes    uuid,
    undone    boolean     not null,
    check ((kind = 'MARK') = (enrolment is not null and presence is not null and missed is not null)),
    check ((kind = 'UNDO') = (undoes is not null))
);
create index roster_tap_by_session on roster_tap (session, tapped_by);

create table written_mark (
    tap                uuid    not null references roster_tap (id),
    enrolment          uuid    not null,
    number             integer not null,
    presence_before    varchar(20),
    missed_before      integer,
    recorded_by_before uuid,
    recorded_at_before timestamp with time zone,
    number_before      integer not null,
    primary key (tap, enrolment),
    check ((number_before = 0) = (presence_before is null))
);
