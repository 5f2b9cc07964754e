-- A day can also follow in a series: every so many weeks, every month, or so many times a year.
alter table course_day add column times_a_year integer default 0 not null check (times_a_year between 0 and 52);
alter table course_day add check (follows in
    ('FIRST', 'NEXT_WORKING_DAY', 'WEEKS_LATER', 'EVERY_WEEKS', 'MONTHLY', 'TIMES_A_YEAR'));
alter table course_day add check (follows <> 'EVERY_WEEKS' or weeks_later > 0);
alter table course_day add check ((follows = 'TIMES_A_YEAR') = (times_a_year > 0));
