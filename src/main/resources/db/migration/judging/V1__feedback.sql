-- What trainers write about a report, sealed: their feedback, remarks beside passages and levels per question, and the advice
-- of a second reader. The judgement itself is with the report. Phrases are sentences that a trainer uses often.
create table feedback_sheet (
    round       uuid primary key,
    submission  uuid        not null,
    version     integer     not null,
    saved_at    timestamp with time zone not null,
    sealed_with varchar(40) not null,
    sealed      ${bytes}    not null
);
create index feedback_sheet_by_submission on feedback_sheet (submission);
create index feedback_sheet_by_key on feedback_sheet (sealed_with);

create table second_reading (
    round       uuid primary key,
    submission  uuid        not null,
    reader      uuid        not null,
    asked_by    uuid        not null,
    asked_at    timestamp with time zone not null,
    advice      varchar(20) check (advice in ('SUFFICIENT', 'INSUFFICIENT')),
    advised_at  timestamp with time zone,
    sealed_with varchar(40),
    sealed      ${bytes},
    check (reader <> asked_by),
    check ((advice is null) = (advised_at is null)),
    check ((sealed_with is null) = (sealed is null))
);
create index second_reading_by_reader on second_reading (reader);
create index second_reading_by_submission on second_reading (submission);

create table phrase (
    id      uuid primary key,
    trainer uuid          not null,
    text    varchar(1000) not null
);
create index phrase_by_trainer on phrase (trainer);

-- What was written before there was a vault lies here until the portal starts, and is sealed then.
create table unsealed_feedback (
    round      uuid primary key,
    submission uuid           not null,
    version    integer        not null,
    saved_at   timestamp with time zone not null,
    feedback   varchar(20000) not null
);
insert into unsealed_feedback
    select round, submission, feedback_version, feedback_saved_at, feedback from unsealed_round
    where feedback <> '' and feedback_saved_at is not null;
