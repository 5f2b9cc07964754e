-- Homework can be asked anew for each day of a course but some (except_days, as 1 3, with spaces between them); then it is
-- counted from every day, and due_on says nothing. A reflection can be in a named format. Of homework that is judged it can
-- be said what is looked at in the answer to a question, per level. Courses from before ask everything once, in no format.
alter table course_homework add column every_day boolean default false not null;
alter table course_homework add column except_days varchar(2000) default '' not null;
alter table course_homework add column format varchar(30) check (format in ('BUREAU', 'SKJ_DIMENSIONS'));

create table course_homework_rubric (
    course     uuid          not null references course (id),
    position   integer       not null,
    assignment integer       not null,
    question   integer       not null check (question >= 1),
    not_yet    varchar(1000) not null,
    sufficient varchar(1000) not null,
    good       varchar(1000) not null,
    primary key (course, position),
    unique (course, assignment, question),
    foreign key (course, assignment) references course_homework (course, position)
);
