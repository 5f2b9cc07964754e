-- What an edition froze of its course when it was planned, its sessions and its homework. An edition is also where its
-- seats are counted: whoever gives one away locks its row first.
create table edition (
    id               uuid          primary key,
    course           uuid          not null,
    slug             varchar(120)  not null,
    title            varchar(200)  not null,
    status           varchar(20)   not null check (status in ('DRAFT', 'OPEN', 'CANCELLED', 'CLOSED')),
    place            varchar(200)  not null,
    capacity         integer       not null check (capacity > 0),
    minimum          integer       not null check (minimum > 0),
    enrol_until      date          not null,
    first_day        date          not null,
    last_day         date          not null,
    contact_time     integer       not null check (contact_time >= 0),
    self_study       integer       not null check (self_study >= 0),
    price            numeric(9, 2) not null check (price >= 0),
    vat              varchar(20)   not null,
    certificates_due date          not null,
    version          integer       not null,
    check (first_day <= last_day),
    check (enrol_until <= first_day),
    check (minimum <= capacity)
);
create index edition_by_first_day on edition (first_day);
create index edition_by_course on edition (course);

create table edition_trainer (
    edition uuid not null references edition (id),
    trainer uuid not null,
    primary key (edition, trainer)
);
create index edition_trainer_by_trainer on edition_trainer (trainer);

create table edition_condition (
    edition               uuid        not null references edition (id),
    position              integer     not null,
    conditions_kind       varchar(40) not null,
    conditions_percentage integer     not null,
    primary key (edition, position)
);

create table planned_session (
    id      uuid         primary key,
    edition uuid         not null references edition (id),
    number  integer      not null,
    title   varchar(200) not null,
    date    date         not null,
    unique (edition, number)
);
create index planned_session_by_date on planned_session (date);

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

create table edition_assignment (
    id          uuid         primary key,
    edition     uuid         not null references edition (id),
    kind        varchar(40)  not null,
    title       varchar(200) not null,
    instruction text         not null,
    norm        integer      not null check (norm >= 0),
    required    boolean      not null,
    due         date         not null
);
create index edition_assignment_by_edition on edition_assignment (edition);

create table edition_assignment_question (
    assignment uuid    not null references edition_assignment (id),
    position   integer not null,
    question   text    not null,
    primary key (assignment, position)
);
