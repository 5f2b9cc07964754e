-- Someone may enter a register's answer by mistake. It is revoked by one more step, which says why; what was said before it stays.
-- Who leaves it at a register's refusal, when and why, is kept as who told a register of a recall is.
alter table ledger_step add column note varchar(300) default '' not null;
alter table ledger_step add constraint ledger_step_note check (note = '' or status = 'SUBMITTED');

create table ledger_write_off (
    entry          uuid         primary key references ledger_entry (id),
    reason         varchar(300) not null check (reason <> ''),
    written_off_by uuid         not null,
    written_off_at timestamp with time zone not null
);
