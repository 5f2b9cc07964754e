-- What the bureau offers, described once. Each list of a course keeps its order; times and norms are in minutes, prices
-- in euros without VAT.
create table course (
    id                      uuid          primary key,
    slug                    varchar(80)   not null unique,
    kind                    varchar(30)   not null,
    title                   varchar(200)  not null,
    summary                 varchar       not null,
    description             varchar       not null,
    aim                     varchar       not null,
    audience                varchar       not null,
    entry_level             varchar(60)   not null,
    level                   varchar(60)   not null,
    study_material          varchar       not null,
    preparation             varchar       not null,
    programme_remark        varchar       not null,
    contact_minutes         integer       not null check (contact_minutes >= 0),
    self_study_minutes      integer       not null check (self_study_minutes >= 0),
    minimum                 integer       not null check (minimum >= 1),
    maximum                 integer       not null,
    price                   numeric(9, 2) not null check (price >= 0),
    vat                     varchar(30)   not null,
    certificate_weeks       integer       not null check (certificate_weeks >= 0),
    certificates_to_contact boolean       not null,
    findable                varchar       not null,
    version                 integer       not null,
    check (minimum <= maximum)
);
create index course_by_title on course (title, id);

create table course_topic (
    course   uuid    not null references course (id),
    position integer not null,
    topic    varchar not null,
    primary key (course, position)
);

create table course_result (
    course   uuid    not null references course (id),
    position integer not null,
    result   varchar not null,
    primary key (course, position)
);

create table course_approach (
    course   uuid    not null references course (id),
    position integer not null,
    approach varchar not null,
    primary key (course, position)
);

create table course_form (
    course uuid        not null references course (id),
    form   varchar(30) not null,
    primary key (course, form)
);

create table course_literature (
    course    uuid         not null references course (id),
    position  integer      not null,
    authors   varchar(300) not null,
    published integer,
    title     varchar(300) not null,
    edition   varchar(120) not null,
    place     varchar(120) not null,
    publisher varchar(120) not null,
    primary key (course, position)
);

create table course_day (
    course         uuid         not null references course (id),
    position       integer      not null,
    title          varchar(200) not null,
    follows        varchar(30)  not null,
    weeks_later    integer      not null check (weeks_later >= 0),
    primary key (course, position)
);

-- The blocks of all days of a course, one after the other; course_day is 1 for the first day.
create table course_block (
    course     uuid         not null references course (id),
    position   integer      not null,
    course_day integer      not null check (course_day >= 1),
    starts_at  time         not null,
    ends_at    time         not null,
    title      varchar(200) not null,
    contact    boolean      not null,
    primary key (course, position),
    check (starts_at < ends_at)
);

create table course_block_topic (
    course   uuid    not null references course (id),
    position integer not null,
    block    integer not null,
    topic    varchar not null,
    primary key (course, position),
    foreign key (course, block) references course_block (course, position)
);

-- due_days is counted from course day due_on: negative before it, positive after it.
create table course_homework (
    course       uuid         not null references course (id),
    position     integer      not null,
    kind         varchar(30)  not null,
    title        varchar(200) not null,
    instruction  varchar      not null,
    norm_minutes integer      not null check (norm_minutes >= 0),
    required     boolean      not null,
    due_on       integer      not null check (due_on >= 1),
    due_days     integer      not null,
    primary key (course, position)
);

create table course_homework_question (
    course     uuid    not null references course (id),
    position   integer not null,
    assignment integer not null,
    question   varchar not null,
    primary key (course, position),
    foreign key (course, assignment) references course_homework (course, position)
);

create table course_condition (
    course     uuid        not null references course (id),
    position   integer     not null,
    kind       varchar(30) not null,
    percentage integer     not null check (percentage between 0 and 100),
    primary key (course, position),
    unique (course, kind)
);
