-- Who can sign in and what each may do. An account is of one person, who signs in with the address we know them by; it
-- has no password until its owner chose one. Of a one-time link we keep the SHA-256 of its secret, never the secret.
create table account (
    person       uuid primary key,
    password     varchar(300),
    created      timestamp with time zone not null,
    last_sign_in timestamp with time zone,
    version      integer not null
);

create table account_role (
    account uuid        not null references account (person),
    role    varchar(20) not null check (role in ('PARTICIPANT', 'TRAINER', 'CONTACT', 'OFFICE')),
    primary key (account, role)
);

create table one_time_link (
    token   varchar(64) primary key,
    account uuid        not null references account (person),
    purpose varchar(20) not null check (purpose in ('INVITATION', 'RECOVERY')),
    made    timestamp with time zone not null,
    expires timestamp with time zone not null,
    check (made < expires)
);
create index one_time_link_by_account on one_time_link (account);
