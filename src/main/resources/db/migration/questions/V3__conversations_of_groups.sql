-- A member of a trajectory and its guide talk as well: such a conversation goes by the id of the membership, and is of a group instead of
-- an edition.
alter table conversation alter column edition drop not null;
alter table conversation add column intervision_group uuid;
alter table conversation add constraint conversation_is_somewhere check ((edition is null) <> (intervision_group is null));
alter table conversation add constraint conversation_of_a_member check (intervision_group is null or participant is not null);
