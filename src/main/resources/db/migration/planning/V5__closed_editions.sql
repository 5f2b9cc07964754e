-- An edition can be for the people of one organisation only, as agreed in a quotation; it is offered to nobody else.
alter table edition add column closed_to uuid;
create index edition_by_closed_to on edition (closed_to);
