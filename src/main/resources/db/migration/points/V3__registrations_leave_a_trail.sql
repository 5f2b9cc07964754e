-- The office may mend a registration that a participant stated wrong: a number, a chamber, a day. So each change says who made it and
-- when, and how the registration stood from then on; rows are only ever added. Who changed it is unknown where a number came
-- along with an enrolment. The registration itself may be gone: then this still tells that it was there.
create table membership_change (
    id           uuid        primary key,
    membership   uuid        not null,
    person       uuid        not null,
    register     varchar(20) not null,
    profile      varchar(60),
    number       varchar(40) not null,
    member_since date,
    member_until date,
    kind         varchar(10) not null check (kind in ('STATED', 'CHANGED', 'REMOVED')),
    changed_by   uuid,
    changed_at   timestamp with time zone not null
);
create index membership_change_by_person on membership_change (person, changed_at);
