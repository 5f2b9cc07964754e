-- The office can decide that someone meets a condition of their edition's certificate, or all of them (condition_kind null),
-- though a policy says otherwise. Why is not told any more (because null) once the person was forgotten. Decisions are added, never changed; one that is revoked stays, with who did that and when.
create table exceptional_decision (
    id             uuid         primary key,
    enrolment      uuid         not null,
    edition        uuid         not null,
    condition_kind varchar(40),
    because        varchar(500) check (because <> ''),
    decided_by     uuid         not null,
    decided_at     timestamp with time zone not null
);
create index exceptional_decision_by_edition on exceptional_decision (edition);

create table revoked_decision (
    decision   uuid primary key references exceptional_decision (id),
    revoked_by uuid not null,
    revoked_at timestamp with time zone not null
);
