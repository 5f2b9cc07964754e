-- What participants think of an edition. The form is kept in versions that are only added to. Who answered stands apart from
-- what was answered: numbers are only counted, and the open answers of an edition are written anew, shaken and under new ids,
-- each time that one more comes in. No row of an answer has a person, a moment, or a place in an order.
create table form_version (
    id      uuid    primary key,
    number  integer not null unique check (number > 0),
    weeks   integer not null check (weeks between 1 and 12),
    kept_by uuid    not null,
    kept_at timestamp with time zone not null
);
create table form_question (
    version  uuid          not null references form_version (id),
    place    integer       not null,
    question uuid          not null,
    about    varchar(20)   not null check (about in ('CONTENT', 'TRAINER', 'ORGANISATION', 'LEARNING', 'OVERALL')),
    kind     varchar(10)   not null check (kind in ('SCALE', 'CHOICE', 'OPEN', 'MARK')),
    words    varchar(300)  not null check (words <> ''),
    low      varchar(60)   not null,
    high     varchar(60)   not null,
    options  varchar(1000) not null,
    primary key (version, place),
    unique (version, question)
);

-- One row, held by whoever keeps a version: of two at once the second sees what the first kept.
create table form_desk (
    desk integer primary key check (desk = 1)
);
insert into form_desk (desk) values (1);

-- That somebody answered, and nothing of what.
create table evaluation_filled_in (
    enrolment uuid primary key,
    edition   uuid not null
);
create index evaluation_filled_in_by_edition on evaluation_filled_in (edition);

create table evaluation_tally (
    edition  uuid    not null,
    question uuid    not null,
    answer   integer not null check (answer between 1 and 10),
    times    integer not null check (times > 0),
    primary key (edition, question, answer)
);
create table evaluation_open_answer (
    id       uuid          primary key,
    edition  uuid          not null,
    question uuid          not null,
    words    varchar(2000) not null check (words <> '')
);
create index evaluation_open_answer_by_edition on evaluation_open_answer (edition);
