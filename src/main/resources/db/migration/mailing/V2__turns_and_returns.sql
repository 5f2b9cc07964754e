-- Letters to one receiving domain leave no faster than it takes them, and letters come back. A letter therefore says where it
-- goes, until when it counts for the pace of that domain, and with which code it was returned. A domain that got all it may
-- get in a minute is closed for a while. What is not to leave any more is recalled by whoever posted it. Made anew, because what a letter's state may be is one rule with the rest.
alter table queued_letter rename to earlier_queued_letter;
drop index queued_letter_by_state;
drop index queued_letter_by_posted_at;
alter table letter_enclosure rename to earlier_letter_enclosure;

create table queued_letter (
    id             uuid primary key,
    occasion       varchar(300)    not null,
    recipient      varchar(254)    not null,
    recipient_name varchar(400)    not null,
    domain         varchar(254)    not null,
    subject        varchar(300)    not null,
    text           varchar(200000) not null,
    html           varchar(400000) not null,
    message_id     varchar(300)    not null unique,
    posted_at      timestamp with time zone not null,
    state          varchar(20)     not null check (state in ('WAITING', 'SENT', 'FAILED', 'RETURNED', 'RECALLED')),
    attempts       integer         not null check (attempts >= 0),
    next_attempt   timestamp with time zone not null,
    counts_until   timestamp with time zone,
    trouble        varchar(40),
    reply_code     integer,
    sent_at        timestamp with time zone,
    returned_at    timestamp with time zone,
    status_code    varchar(11),
    version        integer         not null,
    unique (occasion, recipient),
    check (state = 'RECALLED' or (state in ('SENT', 'RETURNED')) = (sent_at is not null)),
    check (state <> 'FAILED' or trouble is not null),
    check (state = 'RECALLED' or (state = 'RETURNED') = (returned_at is not null)),
    check ((returned_at is null) = (status_code is null))
);

create table letter_enclosure (
    letter   uuid         not null references queued_letter (id),
    position integer      not null,
    file     uuid         not null,
    name     varchar(120) not null,
    primary key (letter, position)
);

insert into queued_letter (id, occasion, recipient, recipient_name, domain, subject, text, html, message_id, posted_at,
        state, attempts, next_attempt, trouble, reply_code, sent_at, version)
    select id, occasion, recipient, recipient_name, substring(recipient from position('@' in recipient) + 1), subject, text,
        html, message_id, posted_at, state, attempts, next_attempt, trouble, reply_code, sent_at, version
    from earlier_queued_letter;
insert into letter_enclosure (letter, position, file, name)
    select letter, position, file, name from earlier_letter_enclosure;

drop table earlier_letter_enclosure;
drop table earlier_queued_letter;

create index queued_letter_by_state on queued_letter (state, next_attempt);
create index queued_letter_by_posted_at on queued_letter (posted_at);
create index queued_letter_by_domain on queued_letter (domain, counts_until);

create table receiving_domain (
    name         varchar(254) primary key,
    closed_until timestamp with time zone not null
);
