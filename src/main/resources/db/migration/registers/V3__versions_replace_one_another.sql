-- A mistake in rules that hold already is mended by a version for the same first day, which names the one it replaces. The
-- one replaced no longer stands, stays readable, and says when it was set aside and by whom, as a withdrawn one does.
alter table profile_version add column replaces uuid references profile_version (id);
create unique index profile_version_replaced_once on profile_version (replaces);
