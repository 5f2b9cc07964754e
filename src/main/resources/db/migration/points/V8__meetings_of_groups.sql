-- What meetings of groups earn stands in the ledger under an origin of its own: no register awarded it, and nobody claims it alone.
alter table ledger_entry add column on_whose_word varchar(10) default 'AWARDED' not null
    check (on_whose_word in ('AWARDED', 'OWN_CLAIM', 'MEETINGS'));
update ledger_entry set on_whose_word = origin;
alter table ledger_entry drop column origin;
alter table ledger_entry rename column on_whose_word to origin;
alter table ledger_entry alter column origin drop default;
