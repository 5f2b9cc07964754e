-- What was said in an appeal is taken away with what somebody wrote, half a year after their certificate. That there was one, and
-- what came of it, stays.
alter table appeal alter column sealed_with drop not null;
alter table appeal alter column sealed drop not null;
alter table appeal add constraint appeal_words_whole check ((sealed_with is null) = (sealed is null));
alter table appeal add constraint appeal_open_has_words check (state <> 'OPEN' or sealed is not null);
