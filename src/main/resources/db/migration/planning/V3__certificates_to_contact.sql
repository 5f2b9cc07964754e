-- An edition freezes whether its certificates also go to the contact person of a participant's organisation. Those of
-- editions from before did, whatever their course said.
alter table edition add column certificates_to_contact boolean default true not null;
