-- The office delivers the points of an edition to their registers, and tells a register what was taken back after it had
-- been delivered: once told, an entry leaves that list.
create index award_by_edition on award (edition);

create table ledger_recall (
    entry       uuid primary key references ledger_entry (id),
    told_by     uuid not null,
    told_at     timestamp with time zone not null
);
