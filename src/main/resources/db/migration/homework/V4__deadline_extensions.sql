-- One participant can be given longer for one assignment. Of what they were given the last holds (number counts from 1 on); what
-- was given before stays, with who gave it and when. Without a day it is due again when it is for everyone. Why is kept sealed:
-- it may be about somebody's circumstances.
create table deadline_extension (
    id          uuid primary key,
    assignment  uuid        not null,
    enrolment   uuid        not null,
    edition     uuid        not null,
    number      integer     not null check (number > 0),
    due         date,
    given_by    uuid        not null,
    given_at    timestamp with time zone not null,
    sealed_with varchar(40),
    sealed      ${bytes},
    unique (assignment, enrolment, number),
    check ((sealed_with is null) = (sealed is null))
);
create index deadline_extension_by_enrolment on deadline_extension (enrolment);
create index deadline_extension_by_edition on deadline_extension (edition);
create index deadline_extension_by_key on deadline_extension (sealed_with);
