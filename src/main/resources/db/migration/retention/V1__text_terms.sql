-- Until when what somebody wrote in an edition is kept, and what became of that: announced, put off with a reason, erased. One row
-- for each enrolment of which there is or was any text; the text itself is with the modules that keep it.
create table text_term (
    enrolment         uuid        primary key,
    edition           uuid        not null,
    author            uuid        not null,
    begins_on         date        not null,
    because           varchar(20) not null
        check (because in ('CERTIFICATE', 'WITHDRAWN', 'NO_CERTIFICATE', 'LEFT', 'CANCELLED')),
    erase_on          date        not null,
    awaiting          boolean     not null,
    words             boolean     not null,
    announced_at      timestamp with time zone,
    postponed_at      timestamp with time zone,
    postponed_by      uuid,
    postponed_because varchar(500),
    erased_at         timestamp with time zone,
    check ((postponed_at is null) = (postponed_by is null)),
    check ((postponed_at is null) = (postponed_because is null)),
    check (postponed_at is null or announced_at is null),
    check (erased_at is null or announced_at is not null)
);
create index text_term_by_edition on text_term (edition);
create index text_term_by_author on text_term (author);
create index text_term_by_day on text_term (erase_on);
