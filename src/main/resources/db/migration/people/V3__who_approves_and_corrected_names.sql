-- Some organisations want a say before their people take a place: then one of their contacts approves each enrolment that
-- someone of theirs made. Off until a contact or the office asks for it.
alter table organisation add column approves_enrolments boolean default false not null;

-- Lists tell other names than we have on record. When the office takes one over, what was there, who did it and why stay.
create table name_correction (
    id              uuid primary key,
    person          uuid                     not null references person (id),
    before_given    varchar(120)             not null,
    before_particle varchar(120)             not null,
    before_family   varchar(120)             not null,
    after_given     varchar(120)             not null,
    after_particle  varchar(120)             not null,
    after_family    varchar(120)             not null,
    reason          varchar(500)             not null check (reason <> ''),
    corrected_by    uuid                     not null references person (id),
    corrected_at    timestamp with time zone not null
);
create index name_correction_by_person on name_correction (person, corrected_at);
