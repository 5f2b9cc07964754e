-- What had begun when an edition was cancelled was held, and stays in calendars as it was. Of editions that were cancelled before
-- this was kept nobody knows when: all their sessions count as cancelled, as people were told.
alter table edition add column cancelled_at timestamp with time zone;
alter table edition add constraint edition_cancelled_at check (cancelled_at is null or status = 'CANCELLED');
