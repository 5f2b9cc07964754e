-- A reflection goes after its time, and not before its author was told: announced_on is the day on which they were.
alter table reflection add column announced_on date;
create index reflection_by_saved on reflection (saved_at);
