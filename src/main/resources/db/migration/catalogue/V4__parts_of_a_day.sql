-- The programme of a day can be given more than once on it, for a participant to take one of: the other times at which it
-- starts, as 13:30, with spaces between them. Days from before are given once.
alter table course_day add column also_from varchar(60) default '' not null;
