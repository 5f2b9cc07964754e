-- Points that certificates earned before the ledger had a module of its own do not say of which edition they are. Their
-- certificates do; without it they could not be delivered to a register.
update award set edition = (select c.edition from certificate c where c.number = award.source)
    where edition is null and exists (select 1 from certificate c where c.number = award.source);
