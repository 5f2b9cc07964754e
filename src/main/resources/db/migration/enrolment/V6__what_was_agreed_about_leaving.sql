-- What was agreed about leaving stays as it was agreed: the day to which its days are counted is at best the latest that was
-- ever planned (empty: the first day as it is planned, for that never moved since), and what leaving would have cost when a
-- place moved is the least that is asked from then on.
alter table enrolment add column counted_from date;
alter table enrolment add column least_percentage integer default 0 not null check (least_percentage between 0 and 100);
alter table enrolment add column least_fee numeric(9, 2) default 0 not null check (least_fee >= 0);
alter table waiting_party add column counted_from date;

-- A visitor agrees to what leaving costs when they ask, not when they follow the link.
alter table enrolment_request add column counted_from date;
alter table enrolment_request add column cancellation varchar(200) default '' not null;

-- Whoever is asked to take over somebody's place does so by the same link: which place.
alter table enrolment_request add column in_place_of uuid;
create index enrolment_request_by_place on enrolment_request (in_place_of);

-- The migration before the last gave every enrolment of its day the standard ladder, and nobody of them was ever shown one:
-- for them leaving is free, which is an empty ladder. They are told by its own moment in the history of these migrations.
-- A place that moved or was taken over since bears the moment of the first: it is free as well, for that is what was agreed.
update enrolment set cancellation = ''
where cancellation = '42:50 27:100'
    and enrolled_at < (select min("installed_on") from "${flyway:table}" where "version" = '4');
alter table enrolment alter column cancellation drop default;

-- So with requests; who asked since then was shown the terms of the edition as they are.
update enrolment_request set cancellation =
    coalesce((select t.cancellation from edition_terms t where t.edition = enrolment_request.edition), '42:50 27:100')
where requested_at >= (select min("installed_on") from "${flyway:table}" where "version" = '4');
alter table enrolment_request alter column cancellation drop default;
