-- Counts how often a draft of feedback was saved, so that of two trainers nobody overwrites the other unseen.
alter table submission_round add column feedback_version integer default 0 not null;
