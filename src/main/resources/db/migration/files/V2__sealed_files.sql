-- A confidential file is kept sealed: with which key says this column. Without one its bytes are as they came.
alter table stored_file add column sealed_with varchar(40);
create index stored_file_by_key on stored_file (sealed_with);
