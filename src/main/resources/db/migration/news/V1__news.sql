-- What the bureau announces, in Dutch and perhaps in English, with the days on which it is shown. Its address is fixed from
-- the first time it is published.
create table news_item (
    id            uuid           primary key,
    slug          varchar(80)    not null unique,
    dutch_title   varchar(160)   not null,
    dutch_lead    varchar(300)   not null,
    dutch_text    varchar(10000) not null,
    english_title varchar(160),
    english_lead  varchar(300),
    english_text  varchar(10000),
    state         varchar(20)    not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    first_day     date,
    last_day      date,
    published_at  timestamp with time zone,
    written_at    timestamp with time zone not null,
    revision      integer        not null,
    version       integer        not null,
    check (state = 'DRAFT' or (published_at is not null and first_day is not null)),
    check (last_day is null or first_day is null or last_day >= first_day),
    check ((english_title is null) = (english_lead is null)),
    check ((english_title is null) = (english_text is null))
);
create index news_item_by_day on news_item (state, first_day);
create index news_item_by_writing on news_item (written_at);
