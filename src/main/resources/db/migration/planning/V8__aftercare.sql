-- An edition freezes for how many weeks after its last day questions may be asked; those from before get the usual six.
alter table edition add column aftercare_weeks integer default 6 not null check (aftercare_weeks >= 0);
