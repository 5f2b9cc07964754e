-- What participants write is kept sealed: only who has the key of the vault reads it in here. What trainers write about it is
-- kept by the module judging. A judgement may be given before its author is told (told_at). Somebody may be asked to judge a
-- submission (judge). Every reading by somebody else than the author is kept, as are earlier versions of a draft.
-- Constraints without a name cannot be dropped alike everywhere, so the rows move to tables with the new ones. SQL has no
-- key: what was written before lies in unsealed_round and unsealed_answer until the portal starts, and is sealed then.
create table unsealed_round (
    round             uuid primary key,
    submission        uuid           not null,
    meeting_day       date,
    meeting_group     integer,
    meeting_method    varchar(200)   not null,
    meeting_minutes   integer,
    file_name         varchar(130)   not null,
    feedback          varchar(20000) not null,
    feedback_version  integer        not null,
    feedback_saved_at timestamp with time zone
);
create table unsealed_answer (
    round    uuid           not null references unsealed_round (round),
    position integer        not null,
    answer   varchar(20000) not null,
    primary key (round, position)
);
insert into unsealed_round
    select id, submission, meeting_day, meeting_group, meeting_method, meeting_minutes, file_name, feedback, feedback_version,
        feedback_saved_at
    from submission_round;
insert into unsealed_answer select round, position, answer from submission_answer;
drop table submission_answer;

drop index submission_by_edition;
drop index submission_by_enrolment;
drop index submission_round_by_handing_in;
alter table submission rename to submission_before;
alter table submission_round rename to submission_round_before;

create table submission (
    id         uuid primary key,
    assignment uuid        not null,
    enrolment  uuid        not null,
    edition    uuid        not null,
    author     uuid        not null,
    kind       varchar(20) not null,
    state      varchar(20) not null,
    judge      uuid,
    unique (assignment, enrolment),
    check (kind in ('LEARNING_PLAN', 'PRACTICE_MEETING', 'REPORT', 'REFLECTION', 'QUESTIONS', 'FILE')),
    check (state in ('DRAFT', 'HANDED_IN', 'INSUFFICIENT', 'SUFFICIENT')),
    check (kind = 'REPORT' or state in ('DRAFT', 'HANDED_IN'))
);

create table submission_round (
    id            uuid primary key,
    submission    uuid        not null references submission (id),
    number        integer     not null,
    draft_version integer     not null,
    saved_at      timestamp with time zone not null,
    sealed_with   varchar(40),
    sealed        ${bytes},
    file          uuid,
    handed_in_at  timestamp with time zone,
    late          boolean     not null,
    judgement     varchar(20),
    judged_by     uuid,
    judged_at     timestamp with time zone,
    told_at       timestamp with time zone,
    unique (submission, number),
    check (judgement in ('SUFFICIENT', 'INSUFFICIENT')),
    check (judgement is null or (handed_in_at is not null and judged_by is not null and judged_at is not null)),
    check (told_at is null or judgement is not null),
    check ((sealed_with is null) = (sealed is null))
);

insert into submission (id, assignment, enrolment, edition, author, kind, state)
    select id, assignment, enrolment, edition, author, kind, state from submission_before;
insert into submission_round (id, submission, number, draft_version, saved_at, file, handed_in_at, late, judgement, judged_by,
        judged_at, told_at)
    select id, submission, number, draft_version, saved_at, file, handed_in_at, late, judgement, judged_by, judged_at, judged_at
    from submission_round_before;
drop table submission_round_before;
drop table submission_before;
create index submission_by_edition on submission (edition, state);
create index submission_by_enrolment on submission (enrolment);
create index submission_round_by_handing_in on submission_round (handed_in_at);
create index submission_round_by_key on submission_round (sealed_with);

create table earlier_draft (
    id          uuid primary key,
    round       uuid        not null references submission_round (id),
    number      integer     not null,
    saved_at    timestamp with time zone not null,
    sealed_with varchar(40) not null,
    sealed      ${bytes}    not null,
    unique (round, number)
);

create table inspection (
    id         uuid primary key,
    submission uuid        not null references submission (id),
    round      integer     not null,
    reader     uuid        not null,
    what       varchar(20) not null check (what in ('TEXT', 'FILE')),
    read_at    timestamp with time zone not null
);
create index inspection_by_submission on inspection (submission, read_at);
