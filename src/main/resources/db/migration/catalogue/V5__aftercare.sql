-- For how many weeks after the last day participants may still ask questions. Courses from before give the usual six.
alter table course add column aftercare_weeks integer default 6 not null check (aftercare_weeks >= 0);
