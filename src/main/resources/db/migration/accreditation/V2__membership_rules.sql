-- By which rules a member is measured: the profile (a chamber may have its own) and the day their registration began,
-- from which a register counts its periods. Empty until the member tells.
alter table membership add column profile varchar(60);
alter table membership add column member_since date;
