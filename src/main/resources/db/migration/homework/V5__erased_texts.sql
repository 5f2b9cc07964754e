-- What was written is erased a set time after the certificate: the words, the drafts before them and the files go, that it was
-- handed in and how it was judged stays.
alter table submission add column erased_at timestamp with time zone;
create index submission_by_erasing on submission (erased_at, edition);
