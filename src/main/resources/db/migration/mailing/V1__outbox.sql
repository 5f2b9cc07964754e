-- Letters on their way out, each as it was written when it was posted, so that what is retried is what was meant.
-- One occasion leaves once for one recipient: the unique key says so, also when two transactions post it at once.
create table queued_letter (
    id             uuid primary key,
    occasion       varchar(300)    not null,
    recipient      varchar(254)    not null,
    recipient_name varchar(400)    not null,
    subject        varchar(300)    not null,
    text           varchar(200000) not null,
    html           varchar(400000) not null,
    message_id     varchar(300)    not null unique,
    posted_at      timestamp with time zone not null,
    state          varchar(20)     not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts       integer         not null check (attempts >= 0),
    next_attempt   timestamp with time zone not null,
    trouble        varchar(40),
    reply_code     integer,
    sent_at        timestamp with time zone,
    version        integer         not null,
    unique (occasion, recipient),
    check ((state = 'SENT') = (sent_at is not null)),
    check (state <> 'FAILED' or trouble is not null)
);
create index queued_letter_by_state on queued_letter (state, next_attempt);
create index queued_letter_by_posted_at on queued_letter (posted_at);

create table letter_enclosure (
    letter   uuid         not null references queued_letter (id),
    position integer      not null,
    file     uuid         not null,
    name     varchar(120) not null,
    primary key (letter, position)
);
