-- Who met every condition after their edition was closed, or could not be printed when it was: the office still owes them
-- a certificate. The row goes when it is issued.
create table waiting_certificate (
    enrolment   uuid primary key,
    edition     uuid not null,
    participant uuid not null,
    since       timestamp with time zone not null
);
create index waiting_certificate_by_since on waiting_certificate (since);
