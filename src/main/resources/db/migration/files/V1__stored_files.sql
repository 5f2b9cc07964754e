-- Bytes that belong to something elsewhere: a handed-in report, a certificate. Never changed, only removed.
create table stored_file (
    id         uuid primary key,
    name       varchar(120) not null,
    media_type varchar(120) not null,
    bytes      ${bytes}     not null
);
