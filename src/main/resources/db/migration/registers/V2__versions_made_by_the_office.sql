-- Rules of a register that the office entered, beside the files that come with the portal. A version is only ever added; one
-- that has not begun may be withdrawn, and then says by whom. Of those that stand, no two of a profile begin on one day.
create table profile_version (
    id           uuid           primary key,
    profile      varchar(60)    not null,
    valid_from   date           not null,
    rules        varchar(60000) not null,
    entered_by   uuid           not null,
    entered_at   timestamp with time zone not null,
    standing     boolean,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    unique (profile, valid_from, standing),
    check (standing),
    check ((standing is null) = (withdrawn_at is not null)),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
