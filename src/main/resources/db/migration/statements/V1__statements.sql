-- What a guide stated of somebody's part in a series of meetings. What it says is frozen in content; a withdrawn one stays, and says so.
create table reflection_statement (
    id                uuid           primary key,
    intervision_group uuid           not null,
    participant       uuid           not null,
    guide             uuid           not null,
    number            varchar(20)    not null unique,
    code              varchar(16)    not null unique,
    content           varchar(40000) not null,
    file              uuid           not null unique,
    sha256            varchar(64)    not null,
    signed_at         timestamp with time zone not null,
    state             varchar(20)    not null check (state in ('SIGNED', 'WITHDRAWN')),
    withdrawn_at      timestamp with time zone,
    withdrawn_because varchar(300)   not null,
    version           integer        not null,
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_because <> ''))
);
create index reflection_statement_by_guide on reflection_statement (intervision_group, guide);
create index reflection_statement_by_participant on reflection_statement (participant);
