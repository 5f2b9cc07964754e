-- Whether an edition goes on is decided by a day, and known from then on. Editions that began went on; of the others the day
-- is derived as it is for new ones: two weeks before enrolment ends, not in the past and not after the first day.
alter table edition add column decide_by date;
alter table edition add column confirmed_at timestamp with time zone;
alter table edition add column cancel_reason varchar(1000);
update edition
set decide_by = least(first_day, greatest(current_date, cast(enrol_until - interval '14' day as date)));
update edition
set confirmed_at = cast(first_day as timestamp with time zone)
where status in ('OPEN', 'CLOSED') and first_day <= current_date;
alter table edition alter column decide_by set not null;
alter table edition add constraint edition_decided_in_time check (decide_by <= first_day);

-- Homework is due so long after a day of its edition, and moves with that day. Of homework from before it is the last day
-- until it is due.
alter table edition_assignment add column course_day integer;
update edition_assignment
set course_day = coalesce(
    (select max(s.number) from planned_session s
     where s.edition = edition_assignment.edition and s.date <= edition_assignment.due), 1);
alter table edition_assignment alter column course_day set not null;
