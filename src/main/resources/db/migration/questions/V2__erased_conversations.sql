-- Of a conversation whose words were erased it stays that there was one, and when it was erased: whoever opens it is told.
alter table conversation add column erased_at timestamp with time zone;
