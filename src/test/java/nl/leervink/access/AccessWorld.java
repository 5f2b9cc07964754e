package nl.leervink.access;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.attendance.AppealId;
import nl.leervink.attendance.AppealWords;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.MyPresence;
import nl.leervink.attendance.TestRosters;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.certification.Certificates;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.delivery.TestDeliveries;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.TestHomework;
import nl.leervink.inquiries.TestInquiries;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.Judging;
import nl.leervink.judging.Phrases;
import nl.leervink.judging.PileChoice;
import nl.leervink.judging.Reading;
import nl.leervink.judging.Remark;
import nl.leervink.judging.Telling;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.learning.TestLearning;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.news.TestNews;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.TestMemberships;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.TestQuestions;
import nl.leervink.quotations.TestQuotations;
import nl.leervink.reflections.TestReflections;
import org.springframework.stereotype.Component;

/**
 * A participant, their trainer, the contact who sent them and somebody of the office, each with something of everything
 * the portal keeps; and for each a stranger with the same role.
 */
@Component
class AccessWorld {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)[?*]?|\\{(\\w+)}");
    private static final String MADE_UP = "verzonnen";

    private final TestPeople people;
    private final TestGroups groups;
    private final TestEditions editions;
    private final TestEnrolments enrolments;
    private final TestMemberships memberships;
    private final TestQuestions questions;
    private final TestQuotations quotations;
    private final TestDeliveries deliveries;
    private final TestNews news;
    private final TestInquiries inquiries;
    private final Editions planned;
    private final TestHomework homework;
    private final TestRosters rosters;
    private final Guests guests;
    private final MyPresence presence;
    private final HearingAppeals hearing;
    private final Judging judging;
    private final Phrases phrases;
    private final Issuing issuing;
    private final Certificates certificates;
    private final Accreditations accreditations;
    private final Enrolling enrolling;
    private final PersonalAgenda agenda;
    private final TestIntervision intervision;
    private final TestMeetings meetings;
    private final TestReflections reflections;
    private final TestLearning learning;
    private final Guides guides;
    private final TestClock clock;

    AccessWorld(
            TestPeople people,
            TestGroups groups,
            TestEditions editions,
            TestEnrolments enrolments,
            TestMemberships memberships,
            TestQuestions questions,
            TestQuotations quotations,
            TestDeliveries deliveries,
            TestNews news,
            TestInquiries inquiries,
            Editions planned,
            TestHomework homework,
            TestRosters rosters,
            Guests guests,
            MyPresence presence,
            HearingAppeals hearing,
            Judging judging,
            Phrases phrases,
            Issuing issuing,
            Certificates certificates,
            Accreditations accreditations,
            Enrolling enrolling,
            PersonalAgenda agenda,
            TestIntervision intervision,
            TestMeetings meetings,
            TestReflections reflections,
            TestLearning learning,
            Guides guides,
            TestClock clock) {
        this.people = people;
        this.groups = groups;
        this.editions = editions;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.questions = questions;
        this.quotations = quotations;
        this.deliveries = deliveries;
        this.news = news;
        this.inquiries = inquiries;
        this.planned = planned;
        this.homework = homework;
        this.rosters = rosters;
        this.guests = guests;
        this.presence = presence;
        this.hearing = hearing;
        this.judging = judging;
        this.phrases = phrases;
        this.issuing = issuing;
        this.certificates = certificates;
        this.accreditations = accreditations;
        this.enrolling = enrolling;
        this.agenda = agenda;
        this.intervision = intervision;
        this.meetings = meetings;
        this.reflections = reflections;
        this.learning = learning;
        this.guides = guides;
        this.clock = clock;
    }

    /**
     * Who there are, and what is theirs.
     *
     * @param own who it all belongs to, by role
     * @param strangers others, by role
     * @param values what stands in an address for a parameter, by its name or by address and name
     */
    record Bureau(Map<String, PersonId> own, Map<String, PersonId> strangers, Map<String, String> values) {

        /** An address as it is visited, with what is theirs in it. */
        String address(String template) {
            return PARAMETER
                    .matcher(template)
                    .replaceAll(found ->
                            value(template, Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))));
        }

        private String value(String template, String parameter) {
            var value = values.getOrDefault(template + " " + parameter, values.get(parameter));
            if (value == null) {
                throw new AssertionError("Say in AccessWorld what \"%s\" is in %s".formatted(parameter, template));
            }
            return value;
        }

        PersonId own(String role) {
            return requireNonNull(own.get(role));
        }

        PersonId stranger(String role) {
            return requireNonNull(strangers.get(role));
        }
    }

    static boolean hasParameter(String template) {
        return PARAMETER.matcher(template).find();
    }

    Bureau aBureau() {
        var trainer = people.someone("Tineke", HostileWords.IN_A_NAME);
        var now = editions.anEdition(clock.today(), trainer);
        var today = planned.session(editions.session(now, 1)).orElseThrow();
        clock.goTo(today.begins().minusSeconds(300));
        var anna = people.someone("Anna", HostileWords.IN_A_NAME);
        var contact = people.someone("Carla", "Contact");
        var office = people.someone("Bea", "Bureau");
        var organisation = people.anOrganisationOf(contact);
        var membership = memberships.in(TestAccreditations.SKJ, anna);
        var group = groups.aGroup(trainer, contact, organisation);
        var place = enrolments.enrol(anna, group.edition(), organisation, contact);
        homework.handInReport(
                anna,
                group.edition(),
                IntStream.range(1, 4).mapToObj(HostileWords::inAnswer).toList());
        questions.asks(anna, group.edition(), place, HostileWords.IN_A_QUESTION);
        questions.answers(trainer, group.edition(), ConversationId.of(place), HostileWords.IN_AN_ANSWER_TO_IT);
        var edition = planned.find(group.edition()).orElseThrow();
        var values = new HashMap<>(Map.of(
                "edition", group.edition().value().toString(),
                "conversation", place.value().toString(),
                "place", place.value().toString(),
                "session", editions.session(group.edition(), 1).value().toString(),
                "assignment",
                        editions.assignment(group.edition(), AssignmentKind.REPORT)
                                .value()
                                .toString(),
                "course", edition.course().value().toString(),
                "organisation", organisation.value().toString(),
                "person", anna.value().toString()));
        values.put(
                "trainer/presentie/:session/inchecken session",
                today.id().value().toString());
        values.put("enrolment", place.value().toString());
        values.put("register", TestAccreditations.SKJ.value());
        values.put("profile", "skj-jgp");
        values.put("part", "deelname");
        values.put("method", "incident");
        values.put("membership", membership.value().toString());
        values.put("slug", edition.slug());
        var item = news.published(TestNews.inBothLanguages("Nieuws"));
        values.put("item", item.value().toString());
        values.put("nieuws/:slug slug", news.slug(item));
        var reflected = aSharedReflection(anna, trainer).value().toString();
        values.put("mijn/reflecties/:meeting meeting", reflected);
        values.put("trainer/reflecties/:meeting/:person meeting", reflected);
        var trajectory = aTrajectory(anna, trainer);
        values.put("mijn/groepen/:group group", trajectory.value().toString());
        values.put("mijn/groepen/:group/leerplan group", trajectory.value().toString());
        values.put("mijn/groepen/:group/vragen group", trajectory.value().toString());
        values.put(
                "trainer/groepen/:group/vragen/:conversation group",
                trajectory.value().toString());
        values.put(
                "trainer/groepen/:group/vragen/:conversation conversation",
                questions.withGuide(anna, trajectory).value().toString());
        values.put("inquiry", inquiries.answered(edition.course()).value().toString());
        values.put("code", MADE_UP);
        values.put("token", MADE_UP);
        values.put(
                "/agenda/{token}.ics token",
                during(anna, Role.PARTICIPANT, () -> agenda.make(anna)).value());
        values.put("___url_parameter", MADE_UP);
        values.put(
                "submission",
                during(trainer, Role.TRAINER, () -> judging.pile(PileChoice.ALL, trainer, 0, 1))
                        .getFirst()
                        .submission()
                        .value()
                        .toString());
        values.putAll(aGroupThatMeets(anna, trainer, office));
        elsewhere(values, anna, trainer, contact, organisation, office);
        values.put("appeal", anAppeal(values, anna, trainer).value().toString());
        SignIn.as(office, Role.OFFICE);
        values.put(
                "accreditation",
                accreditations.byExpiry().stream()
                        .filter(row -> row.facts().course().equals(edition.course()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value()
                        .toString());
        var other = people.someone("Cor", "Contact");
        people.anOrganisationOf(other);
        return new Bureau(
                Map.of(Role.PARTICIPANT, anna, Role.TRAINER, trainer, Role.CONTACT, contact, Role.OFFICE, office),
                Map.of(
                        Role.PARTICIPANT,
                        people.someone("Piet", "Peer"),
                        Role.TRAINER,
                        people.someone("Truus", "Trainer"),
                        Role.CONTACT,
                        other,
                        Role.OFFICE,
                        people.someone("Ben", "Bureau")),
                values);
    }

    /** A group that the trainer guides, with a meeting to come of which Anna brings a case. */
    private Map<String, String> aGroupThatMeets(PersonId anna, PersonId trainer, PersonId office) {
        var meets = intervision.guidedBy(trainer, TestIntervision.terms(), List.of(anna, people.someone()));
        intervision.agree(meets, trainer, Role.TRAINER);
        during(
                office,
                Role.OFFICE,
                () -> guides.enter(
                        trainer, new GuideRole("LVSC", "supervisor", "L-1", clock.today(), Optional.empty())));
        var meeting = meetings.plan(meets, clock.today().plusDays(7).atTime(19, 30), trainer);
        meetings.bring(meeting, "Grenzen stellen", anna);
        return Map.of(
                "group", meets.value().toString(), "meeting", meeting.value().toString());
    }

    /** One in which Anna said what she wants to learn, and asked something. */
    private GroupId aTrajectory(PersonId anna, PersonId trainer) {
        var group = intervision.guidedBy(trainer, TestIntervision.trajectory(), List.of(anna));
        meetings.held(group, trainer, clock.today().minusDays(3).atTime(19, 30), List.of(anna));
        learning.written(group, anna, HostileWords.IN_A_LEARNING_PLAN);
        questions.asksGuide(anna, group, questions.withGuide(anna, group), HostileWords.IN_A_QUESTION_TO_A_GUIDE);
        return group;
    }

    /** Of a meeting of two days ago, shared with who guided it. */
    private MeetingId aSharedReflection(PersonId anna, PersonId trainer) {
        var group = intervision.guidedBy(trainer, TestIntervision.terms(), List.of(anna));
        var meeting = meetings.held(group, trainer, clock.today().minusDays(2).atTime(19, 30), List.of(anna));
        reflections.shared(meeting, anna, HostileWords.IN_A_REFLECTION);
        return meeting;
    }

    /** What lies beside the group: its certificates of before, an edition to come, one that is full, a quotation, a list. */
    private void elsewhere(
            Map<String, String> values,
            PersonId anna,
            PersonId trainer,
            PersonId contact,
            OrganisationId organisation,
            PersonId office) {
        var before = groups.aGroup(trainer, contact, organisation);
        groups.diligent(before, anna);
        values.put("before", before.edition().value().toString());
        values.put(
                "judged",
                editions.assignment(before.edition(), AssignmentKind.REPORT)
                        .value()
                        .toString());
        var report = during(trainer, Role.TRAINER, () -> judging.pile(PileChoice.ALL, trainer, 0, 10)).stream()
                .filter(row -> !row.submission().value().toString().equals(values.get("submission")))
                .findFirst()
                .orElseThrow();
        during(
                trainer,
                Role.TRAINER,
                () -> judging.judge(
                        report.submission(),
                        new Reading(report.round(), 0),
                        Judgement.SUFFICIENT,
                        new Feedback(
                                HostileWords.IN_FEEDBACK,
                                List.of(new Remark(0, 0, 8, HostileWords.IN_A_REMARK)),
                                Map.of()),
                        Telling.NOW,
                        trainer));
        during(trainer, Role.TRAINER, () -> phrases.keep("Mooi gezien", trainer));
        groups.finish(before);
        SignIn.as(office, Role.OFFICE);
        issuing.close(before.edition());
        values.put(
                "certificate",
                certificates.ofEdition(before.edition()).getFirst().id().value().toString());
        var open = editions.anOpenEdition(trainer, clock.today().plusWeeks(4), 12);
        values.put("inschrijven/:edition edition", open.value().toString());
        var closed = editions.aClosedEdition(organisation);
        values.put("organisatie/inschrijven/:edition edition", closed.value().toString());
        var full = editions.anOpenEdition(trainer, clock.today().plusWeeks(9), 1);
        enrolments.enrol(people.someone(), full);
        values.put(
                "party",
                during(anna, Role.PARTICIPANT, () ->
                                ((Waits) enrolling.enrolMyself(full, anna, Optional.empty(), List.of(), IfFull.WAIT)))
                        .party()
                        .value()
                        .toString());
        var quotation = quotations.sent();
        values.put("quotation", quotation.id().value().toString());
        values.put("offerte/:token token", quotation.token().value());
        var ended = deliveries.anEdition();
        deliveries.earns(ended, "Dirk", "Deelnemer");
        SignIn.as(office, Role.OFFICE);
        values.put(
                "bureau/registers/aanleveren/:profile profile",
                "skj-jgp?uitvoering=" + ended.edition().value());
        values.put("delivery", deliveries.prepared(ended, office).value().toString());
    }

    /** Anna says that she was there, and is to make it up with another group. */
    private AppealId anAppeal(Map<String, String> values, PersonId anna, PersonId trainer) {
        var meeting = rosters.annaWasAbsentToday(trainer, anna);
        var session = meeting.today();
        var course = planned.find(meeting.edition()).orElseThrow().course();
        var other = editions.anEdition(course, clock.today().plusWeeks(2), people.someone());
        during(
                trainer,
                Role.TRAINER,
                () -> guests.link(meeting.annas(), session, editions.session(other, 1), Minutes.ofHours(1), trainer));
        values.put("missed", meeting.edition().value().toString());
        during(
                anna,
                Role.PARTICIPANT,
                () -> presence.appeal(session, new AppealWords(HostileWords.IN_AN_APPEAL), anna));
        return during(trainer, Role.TRAINER, () -> hearing.waiting(trainer))
                .getFirst()
                .id();
    }

    private static <T> T during(PersonId person, String role, Supplier<T> deed) {
        return SignIn.during(person, role, deed);
    }
}
