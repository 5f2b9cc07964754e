-- As what a guide is registered where: that decides whether a register takes their signature for meetings, on each day of one.
create table guide_registration (
    id          uuid        primary key,
    person      uuid        not null,
    register    varchar(20) not null,
    role        varchar(60) not null,
    number      varchar(40) not null check (number <> ''),
    valid_from  date        not null,
    valid_until date,
    check (valid_until >= valid_from)
);
create index guide_registration_by_person on guide_registration (person);
