-- The hours of participants and where each minute comes from: a session attended, homework that counts, missed time made up.
-- A certificate and its points rest on them, so this is only ever added to: what no longer holds gets an opposite entry, and
-- of one source nothing is booked or taken back twice in the same turn.

-- One row per enrolment: whoever books in it locks it first, so that the same is never booked by two at once.
create table hours_book (
    enrolment uuid primary key
);

create table hours_entry (
    id             uuid         primary key,
    enrolment      uuid         not null references hours_book (enrolment),
    participant    uuid         not null,
    edition        uuid         not null,
    kind           varchar(10)  not null check (kind in ('CONTACT', 'SELF_STUDY', 'MAKE_UP')),
    source         uuid         not null,
    turn           integer      not null check (turn > 0),
    booking        varchar(10)  not null check (booking in ('ENTRY', 'CORRECTION')),
    minutes        integer      not null,
    title          varchar(200) not null,
    judged         boolean      not null,
    done_on        date         not null,
    missed_session uuid,
    missed_on      date,
    done_in        uuid,
    recorded_at    timestamp with time zone not null,
    unique (enrolment, kind, source, turn, booking),
    check (booking = 'ENTRY' and minutes > 0 or booking = 'CORRECTION' and minutes < 0),
    check (not judged or kind = 'SELF_STUDY'),
    check (kind = 'MAKE_UP' and missed_session is not null and missed_on is not null and done_in is not null
        or kind <> 'MAKE_UP' and missed_session is null and missed_on is null and done_in is null)
);
create index hours_entry_by_edition on hours_entry (edition);
