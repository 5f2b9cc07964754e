-- A number stated at an enrolment that could not be kept is told to its person and to the office, until either states one
-- that can, or it is let go. One for a person in a register: the last that was stated.
create table number_in_vain (
    id        uuid        primary key,
    person    uuid        not null,
    register  varchar(20) not null,
    number    varchar(40) not null,
    chamber   varchar(60),
    why       varchar(20) not null check (why in ('NO_NUMBER', 'OF_SOMEONE_ELSE', 'HAS_ANOTHER', 'NO_SUCH_CHAMBER')),
    stated_at timestamp with time zone not null,
    unique (person, register)
);
