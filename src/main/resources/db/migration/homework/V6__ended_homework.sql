-- Of whom what they wrote in an edition was erased, from then on writes nothing for it any more; also not for what they never
-- began.
create table ended_homework (
    enrolment uuid primary key,
    ended_at  timestamp with time zone not null
);
insert into ended_homework (enrolment, ended_at)
select enrolment, max(erased_at) from submission where erased_at is not null group by enrolment;
