-- What people did elsewhere and claim points for, each with its evidence. A claim is never changed: it is withdrawn, and
-- another replaces it, so that what was once said can still be read beside the ledger.
create table own_claim (
    id             uuid          primary key,
    person         uuid          not null,
    number         integer       not null check (number > 0),
    membership     uuid          not null,
    register       varchar(20)   not null,
    profile        varchar(60)   not null,
    kind           varchar(20)   not null check (kind in ('TRAINING', 'E_LEARNING', 'BLENDED', 'INTERVISION', 'SUPERVISION',
        'CO_MEDIATION', 'TEACHING', 'PUBLISHING', 'INFORMAL')),
    title          varchar(200)  not null check (title <> ''),
    organiser      varchar(200)  not null check (organiser <> ''),
    first_day      date          not null check (first_day >= date '1900-01-01'),
    last_day       date          not null,
    contact_time   integer       not null check (contact_time >= 0),
    self_study     integer       not null check (self_study >= 0),
    meetings       integer       not null check (meetings >= 0),
    participants   integer       check (participants > 0),
    registered     integer       check (registered >= 0),
    guide          varchar(120)  not null,
    guide_register varchar(20)   not null,
    guide_role     varchar(40)   not null,
    granted_by     varchar(60)   not null,
    reference      varchar(40)   not null,
    category       varchar(60)   not null,
    points         numeric(7, 2) not null check (points > 0 and points <= 200),
    note           varchar(1000) not null,
    state          varchar(10)   not null check (state in ('STANDING', 'WITHDRAWN')),
    made_at        timestamp with time zone not null,
    withdrawn_at   timestamp with time zone,
    replaces       uuid          references own_claim (id),
    version        integer       not null,
    unique (person, number),
    check (first_day <= last_day),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (registered is null or registered <= participants)
);
create index own_claim_by_membership on own_claim (membership, last_day);

create table own_claim_evidence (
    claim               uuid         not null references own_claim (id),
    place               integer      not null check (place between 0 and 4),
    evidence_file       uuid         not null,
    evidence_name       varchar(120) not null,
    evidence_media_type varchar(40)  not null
        check (evidence_media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    evidence_size       integer      not null check (evidence_size between 1 and 10485760),
    evidence_sha256     varchar(64)  not null,
    primary key (claim, place),
    unique (claim, evidence_file)
);
