-- Whose certificate lies in a bundle: what waits for a contact who acts no more goes to its participant if nobody acts in
-- their place. Empty where that was not kept yet, and once the name was forgotten.
alter table bundle_certificate add column participant uuid;
