-- An edition freezes in which format its reflections are written, and what is looked at in the answers of homework that is
-- judged. Homework asked for each meeting has a title that says which, so that titles may be a little longer.
alter table edition_assignment alter column title set data type varchar(240);
alter table edition_assignment add column format varchar(30) check (format in ('BUREAU', 'SKJ_DIMENSIONS'));

create table edition_assignment_rubric (
    assignment uuid          not null references edition_assignment (id),
    position   integer       not null,
    question   integer       not null check (question >= 1),
    not_yet    varchar(1000) not null,
    sufficient varchar(1000) not null,
    good       varchar(1000) not null,
    primary key (assignment, position),
    unique (assignment, question)
);
