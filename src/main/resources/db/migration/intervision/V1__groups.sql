-- Groups that meet for intervision or supervision, who is in them, and what they agreed. A group without a guide goes on alone; whoever
-- calls it together is one of its members. Agreement is the number of what is agreed now, 0 while nothing was written.
create table intervision_group (
    id                uuid          primary key,
    course            uuid,
    name              varchar(120)  not null check (name <> ''),
    about             varchar(1000) not null,
    kind              varchar(20)   not null check (kind in ('INTERVISION', 'TRAJECTORY', 'SUPERVISION')),
    rhythm            varchar(20)   not null
        check (rhythm in ('MONTHLY', 'EVERY_SIX_WEEKS', 'SIX_A_YEAR', 'SEVEN_A_YEAR', 'EIGHT_A_YEAR')),
    meeting_minutes   integer       not null check (meeting_minutes between 60 and 240),
    least             integer       not null check (least >= 1),
    most              integer       not null check (most between 2 and 12),
    place             varchar(200)  not null,
    price             numeric(10, 2) check (price >= 0),
    open              boolean       not null,
    guide             uuid,
    independent_since timestamp with time zone,
    guided_until      timestamp with time zone,
    convenor          uuid,
    state             varchar(20)   not null check (state in ('STANDING', 'STOPPED')),
    agreement         integer       not null check (agreement >= 0),
    founded_at        timestamp with time zone not null,
    version           integer       not null,
    check (least <= most),
    check (guide is not null or independent_since is null),
    check (state = 'STANDING' or open = false)
);
create index intervision_group_by_guide on intervision_group (guide);
create index intervision_group_by_course on intervision_group (course);

-- Accepted is the number of the agreement that a member accepted last. Who left and comes back accepts it anew.
create table group_member (
    id                uuid        primary key,
    intervision_group uuid        not null references intervision_group (id),
    person            uuid        not null,
    state             varchar(20) not null check (state in ('ASKED', 'MEMBER', 'LEFT', 'DECLINED')),
    asked_at          timestamp with time zone not null,
    joined_at         timestamp with time zone,
    left_at           timestamp with time zone,
    accepted          integer     not null check (accepted >= 0),
    accepted_at       timestamp with time zone,
    version           integer     not null,
    unique (intervision_group, person),
    check (state <> 'MEMBER' or joined_at is not null)
);
create index group_member_by_person on group_member (person);

create table group_agreement (
    id                uuid          primary key,
    intervision_group uuid          not null references intervision_group (id),
    number            integer       not null check (number > 0),
    method            varchar(1000) not null,
    cases             varchar(1000) not null,
    confidentiality   varchar(1000) not null,
    attendance        varchar(1000) not null,
    stopping          varchar(1000) not null,
    written_by        uuid          not null,
    written_at        timestamp with time zone not null,
    unique (intervision_group, number)
);
