-- Of each place one at most is asked to take it over: by a link of its own, beside what they asked for themselves.
create table substitute_request (
    place         uuid         primary key,
    edition       uuid         not null,
    name_given    varchar(120) not null,
    name_particle varchar(120) not null,
    name_family   varchar(120) not null,
    email         varchar(254) not null,
    token_hash    varchar(64)  not null unique,
    asked_at      timestamp with time zone not null,
    confirmed_at  timestamp with time zone,
    version       integer      not null
);

insert into substitute_request
    (place, edition, name_given, name_particle, name_family, email, token_hash, asked_at, confirmed_at, version)
select in_place_of, edition, name_given, name_particle, name_family, email, token_hash, requested_at, confirmed_at, 0
from enrolment_request r
where in_place_of is not null
    and (confirmed_at is null or not exists (select 1 from enrolment place where place.id = r.in_place_of))
    and not exists (
        select 1 from enrolment_request later
        where later.in_place_of = r.in_place_of and later.id <> r.id
            and (later.requested_at > r.requested_at or (later.requested_at = r.requested_at and later.id > r.id)));
delete from enrolment_request_number
where request in (select id from enrolment_request where in_place_of is not null);
delete from enrolment_request where in_place_of is not null;
drop index enrolment_request_by_place;
alter table enrolment_request drop column in_place_of;

-- A fee may be waived at leaving, or later.
alter table departure add column waived_by uuid;
alter table departure add column waived_at timestamp with time zone;
update departure set waived_by = left_by, waived_at = left_at where waived_because is not null;
alter table departure add constraint waived_for_a_reason
    check ((waived_because is null) = (waived_by is null) and (waived_because is null) = (waived_at is null));
