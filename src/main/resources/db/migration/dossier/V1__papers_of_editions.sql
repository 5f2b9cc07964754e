-- What the bureau has of an edition on paper, or from elsewhere, and a register may ask for: a presence list that was signed
-- by hand, the outcome of an evaluation. The bytes lie in the file cabinet. What was taken out stays as a line, without bytes.
create table edition_paper (
    id            uuid         primary key,
    edition       uuid         not null,
    kind          varchar(20)  not null check (kind in ('SIGNED_LIST', 'EVALUATION', 'OTHER')),
    name          varchar(120) not null,
    media_type    varchar(120) not null,
    file          uuid         unique,
    size          integer      not null check (size > 0),
    sha256        varchar(64)  not null,
    added_by      uuid         not null,
    added_at      timestamp with time zone not null,
    taken_out_by  uuid,
    taken_out_at  timestamp with time zone,
    check ((taken_out_at is null) = (taken_out_by is null)),
    check ((taken_out_at is null) = (file is not null))
);
create index edition_paper_by_edition on edition_paper (edition, added_at);
