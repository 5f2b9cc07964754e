-- Of each day that is held in parts someone comes to one: as 2:1 5:2, the day and the part of it, days in order. Of a place
-- that is certain and of a seat that is kept, the parts are theirs; of who waits, they are what they would like. Empty where
-- no day is held in parts, and for who waits without a wish.
alter table enrolment add column parts varchar(400) default '' not null;
alter table enrolment_request add column parts varchar(400) default '' not null;
alter table waiting_member add column members_parts varchar(400) default '' not null;
