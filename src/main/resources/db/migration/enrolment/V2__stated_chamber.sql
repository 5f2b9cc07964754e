-- The chamber of the register someone says they are in: points are granted for one chamber and not for another.
alter table enrolment_request_number add column numbers_chamber varchar(60);
