-- What leaving costs stands in a quotation, and the edition made from it keeps that: frozen with the version that was sent.
-- Those from before this column promised what the standard ladder gives.
alter table quotation_version add column cancellation varchar(200) default '42:50 27:100' not null;

-- Whether the office vouched for who asked, where they named an organisation that we knew when it was sent. Of what was sent
-- before this column nobody knows: whoever accepts acts for the organisation already, or the office is asked again.
alter table quotation add column vouched boolean default false not null;
