-- What is handed out in an edition: a file, which lies in the file cabinet, or a link to a page elsewhere. Without for_day it is for the
-- whole edition; for_day is the number of a session. Since is when it was put there, or when it was last said from when on it is shown.
create table material (
    id         uuid         primary key,
    edition    uuid         not null,
    for_day    integer      check (for_day > 0),
    position   integer      not null,
    title      varchar(150) not null,
    note       varchar(300) not null,
    appears    varchar(20)  not null check (appears in ('AT_ONCE', 'ON_THE_DAY', 'AFTERWARDS')),
    link       varchar(500),
    document_file   uuid         unique,
    document_name   varchar(120),
    document_kind   varchar(10)  check (document_kind in ('PDF', 'DOCX', 'ODT', 'PPTX', 'PNG', 'JPEG')),
    document_size   integer      check (document_size > 0),
    document_sha256 varchar(64),
    since      timestamp with time zone not null,
    version    integer      not null,
    changed_by uuid         not null,
    changed_at timestamp with time zone not null,
    check (for_day is not null or appears = 'AT_ONCE'),
    check ((link is null) <> (document_file is null)),
    check ((document_file is null) = (document_name is null) and (document_file is null) = (document_kind is null)
        and (document_file is null) = (document_size is null) and (document_file is null) = (document_sha256 is null))
);
create index material_by_edition on material (edition, position);
create index material_by_since on material (since);
