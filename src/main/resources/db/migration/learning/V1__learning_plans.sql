-- What a member of a trajectory wants to learn, and the plan they make of it: one of each in each group, sealed. By_meeting is the meeting
-- by which they look whether it worked; shared_at since when the others in the group read the questions too.
create table learning_plan (
    id                uuid        primary key,
    intervision_group uuid        not null,
    member            uuid        not null,
    by_meeting        uuid,
    draft_version     integer     not null,
    saved_at          timestamp with time zone not null,
    shared_at         timestamp with time zone,
    sealed_with       varchar(40) not null,
    sealed            ${bytes}    not null,
    unique (intervision_group, member)
);
create index learning_plan_by_key on learning_plan (sealed_with);
