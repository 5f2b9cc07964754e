-- A day of an edition can be held in parts, of which a participant comes to one: sessions with the same number, of which part
-- counts from 1 on, each with its seats, and where it is told a trainer and a place of its own. Part 0 is a session that all
-- come to. The tables are made anew because the number alone is unique no more, under a name that each database chose itself.
drop index planned_session_by_date;
alter table planned_session_block rename to planned_session_block_before;
alter table planned_session rename to planned_session_before;

create table planned_session (
    id      uuid         primary key,
    edition uuid         not null references edition (id),
    number  integer      not null,
    part    integer      not null check (part >= 0),
    title   varchar(200) not null,
    date    date         not null,
    seats   integer      check (seats > 0),
    trainer uuid,
    place   varchar(200),
    constraint planned_session_once unique (edition, number, part),
    check ((part > 0) = (seats is not null)),
    check (part > 0 or (trainer is null and place is null))
);
create index planned_session_by_date on planned_session (date);

insert into planned_session (id, edition, number, part, title, date)
select id, edition, number, 0, title, date from planned_session_before;

create table planned_session_block (
    session           uuid         not null references planned_session (id),
    position          integer      not null,
    blocks_start_time time         not null,
    blocks_end_time   time         not null,
    blocks_title      varchar(200) not null,
    blocks_topics     text         not null,
    blocks_contact    boolean      not null,
    primary key (session, position),
    check (blocks_start_time < blocks_end_time)
);

insert into planned_session_block (
    session, position, blocks_start_time, blocks_end_time, blocks_title, blocks_topics, blocks_contact)
select session, position, blocks_start_time, blocks_end_time, blocks_title, blocks_topics, blocks_contact
from planned_session_block_before;

drop table planned_session_block_before;
drop table planned_session_before;
