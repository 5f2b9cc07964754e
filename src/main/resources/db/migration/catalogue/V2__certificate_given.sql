-- What certificate a course gives, in which language, and for how many months after its last day that holds (null for
-- ever). Courses from before gave a certificate in Dutch that holds for ever.
alter table course add column certificate_kind varchar(20) default 'CERTIFICATE' not null
    check (certificate_kind in ('CERTIFICATE', 'ATTENDANCE', 'REFLECTION'));
alter table course add column certificate_language varchar(20) default 'DUTCH' not null;
alter table course add column certificate_months integer check (certificate_months > 0);
