-- An edition freezes what certificate its course gave when it was planned; those from before a certificate in Dutch that
-- holds for ever.
alter table edition add column certificate_kind varchar(20) default 'CERTIFICATE' not null
    check (certificate_kind in ('CERTIFICATE', 'ATTENDANCE', 'REFLECTION'));
alter table edition add column certificate_language varchar(20) default 'DUTCH' not null;
alter table edition add column certificate_months integer check (certificate_months > 0);
