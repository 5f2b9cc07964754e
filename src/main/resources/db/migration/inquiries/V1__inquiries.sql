-- What visitors ask the bureau on its contact page, and what was answered: mailed from here, or without words if it was told
-- otherwise. Of spam nothing is kept but that it came in.
create table inquiry (
    id           uuid          primary key,
    topic        varchar(20)   not null check (topic in ('COURSE', 'INTERVISION', 'QUOTATION', 'OTHER')),
    course_title varchar(200)  not null,
    name         varchar(120)  not null,
    email        varchar(254),
    telephone    varchar(30)   not null,
    message      varchar(4000) not null,
    language     varchar(20)   not null check (language in ('DUTCH', 'ENGLISH')),
    asked_at     timestamp with time zone not null,
    state        varchar(20)   not null check (state in ('OPEN', 'ANSWERED', 'CLOSED', 'SPAM')),
    assignee     uuid,
    note         varchar(2000) not null,
    revision     integer       not null,
    version      integer       not null,
    check ((state = 'SPAM') = (email is null)),
    check (state <> 'SPAM' or (message = '' and name = '' and telephone = '' and note = ''))
);
create index inquiry_by_state on inquiry (state, asked_at);
create index inquiry_by_asked_at on inquiry (asked_at);

create table inquiry_answer (
    inquiry  uuid          not null references inquiry (id),
    position integer       not null,
    words    varchar(4000) not null,
    given_by uuid          not null,
    given_at timestamp with time zone not null,
    primary key (inquiry, position)
);
