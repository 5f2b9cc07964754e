-- What the office sets of how certificates read and look. Only added to: a certificate says with which versions it was
-- printed, and those stay as they were. Pictures lie in the file cabinet.
create table template_version (
    id          uuid primary key,
    kind        varchar(20)   not null check (kind in ('CERTIFICATE', 'ATTENDANCE', 'REFLECTION')),
    language    varchar(20)   not null check (language in ('DUTCH', 'ENGLISH')),
    number      integer       not null check (number > 0),
    title       varchar(40)   not null,
    declaration varchar(900)  not null,
    closing     varchar(300)  not null,
    kept_by     uuid          not null,
    kept_at     timestamp with time zone not null,
    unique (kind, language, number)
);
create table house_style_version (
    id                 uuid primary key,
    number             integer      not null unique check (number > 0),
    logo               uuid,
    logo_told          varchar(120) not null,
    first_accent       varchar(7)   not null,
    second_accent      varchar(7)   not null,
    signatory          varchar(120) not null,
    signatory_function varchar(120) not null,
    signature          uuid,
    kept_by            uuid         not null,
    kept_at            timestamp with time zone not null,
    check (logo is null or logo_told <> ''),
    check (signature is null or signatory <> '')
);

-- One row, held by whoever keeps a version: of two at once the second sees what the first kept.
create table version_desk (
    desk integer primary key check (desk = 1)
);
insert into version_desk (desk) values (1);
