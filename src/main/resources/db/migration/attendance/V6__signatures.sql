-- Participants sign for a session: drawn on a screen, by their name, or on paper, as the trainer notes. What they signed with
-- is confidential and kept sealed; that they did, who recorded it and when is the proof. One for each person and session.
create table kept_signature (
    id          uuid        primary key,
    session     uuid        not null references session_roster (session),
    enrolment   uuid        not null,
    way         varchar(10) not null check (way in ('DRAWN', 'TYPED', 'ON_PAPER')),
    recorded_by uuid        not null,
    recorded_at timestamp with time zone not null,
    sealed_with varchar(40) not null,
    sealed      ${bytes}    not null,
    unique (session, enrolment)
);
create index kept_signature_by_enrolment on kept_signature (enrolment);
create index kept_signature_by_key on kept_signature (sealed_with);
