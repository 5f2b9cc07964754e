-- When the rules of a register change from a day that is past, the ledgers of its members are settled anew, each in a
-- transaction of its own. What is still to be settled stands here, so that neither a failure at one nor the end of the
-- process loses the others.
create table ledger_to_settle (
    person   uuid    primary key,
    asked_at timestamp with time zone not null,
    tries    integer not null check (tries >= 0)
);
