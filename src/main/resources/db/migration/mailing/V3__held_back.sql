-- A letter whose content was withdrawn, replaced or taken back is not to leave again, however it comes to fail: not even one
-- that left already, should it come back. Whoever posted it says so, whatever its state then is.
alter table queued_letter add column held_back boolean default false not null;
update queued_letter set held_back = true where state = 'RECALLED';
