-- Whether whoever guided a meeting had declared to have no authority over a member, when it was recorded: the guide may leave the group,
-- and what was held stays what it was.
alter table group_meeting add column guide_independent boolean default false not null;
