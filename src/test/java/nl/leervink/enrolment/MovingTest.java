package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.LeaveResult.Moved;
import nl.leervink.enrolment.LeaveResult.NoSeatThere;
import nl.leervink.enrolment.LeaveResult.NotYours;
import nl.leervink.enrolment.LeaveResult.TooLateToMove;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Password;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class MovingTest {

    @Autowired
    Leaving leaving;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    MailedLinks links;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Seats seats;

    @Autowired
    TestEnrolments places;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    private CourseId course;
    private EditionId edition;
    private LocalDate firstDay;
    private PersonId noor;
    private PersonId contact;
    private OrganisationId organisation;
    private EnrolmentId place;

    @BeforeEach
    void noorWasSentToATraining() {
        course = courses.aTraining();
        edition = editions.anOpenEdition(course, some.someone(), clock.today().plusWeeks(9), 12);
        firstDay = planned.find(edition).orElseThrow().period().firstDay();
        noor = some.someone();
        contact = some.someone("Carla", "Contact");
        organisation = some.anOrganisationOf(contact);
        place = places.enrol(noor, edition, organisation, contact);
    }

    @Test
    void onesPlaceMovesToAnotherEditionOfTheCourse() {
        clock.goTo(firstDay.minusDays(40));
        var later = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), 12);

        assertThat(move(later)).isInstanceOf(Moved.class);

        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(enrolments.of(noor, later))
                .hasValueSatisfying(taken -> assertThat(taken.organisation()).contains(organisation));
        assertThat(move(later)).isEqualTo(new NotYours());
    }

    @Test
    void oneMovesNeitherToAFullEditionNorToAnotherCourse() {
        var full = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), smallest());
        for (var i = 0; i < smallest(); i++) {
            places.enrol(some.someone(), full);
        }

        assertThat(move(full)).isEqualTo(new NoSeatThere());
        assertThat(move(editions.anOpenEdition())).isEqualTo(new NoSeatThere());
        assertThat(move(EditionId.next())).isEqualTo(new NoSeatThere());
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void onceLeavingCostsAllOfItOnlyTheOfficeMovesSomeone() {
        clock.goTo(firstDay.minusDays(20));
        var later = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), 12);

        assertThat(move(later)).isEqualTo(new TooLateToMove());
        var shown = terms().today();
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> leaving.moveThem(place, later, shown, contact)))
                .isInstanceOf(Moved.class);
    }

    @Test
    void whoMovesHasOneLetterWithTheOldDatesOutAndTheNewOnesIn() {
        var later = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), 12);

        move(later);

        var letters = mail.receivedBy(people.person(noor).email()).stream()
                .filter(letter -> !letter.attachments().isEmpty())
                .toList();
        assertThat(letters).hasSize(1);
        var letter = letters.getFirst();
        assertThat(letter.text()).contains("Je plaats in de andere uitvoering is hiermee vervallen");
        assertThat(mail.receivedBy(people.person(contact).email()).getLast())
                .satisfies(told -> assertThat(told.subject()).startsWith("Verplaatst: "))
                .satisfies(told -> assertThat(told.text())
                        .contains(Spelling.weekday(firstDay, EditionPost.DUTCH))
                        .contains(Spelling.weekday(
                                planned.find(later).orElseThrow().period().firstDay(), EditionPost.DUTCH)));
        assertThat(letter.attachments())
                .extracting(file -> new String(file.bytes().toArray(), UTF_8))
                .hasSize(6)
                .areExactly(3, new Condition<>(entry -> entry.contains("METHOD:CANCEL"), "cancelled"))
                .areExactly(3, new Condition<>(entry -> entry.contains("METHOD:REQUEST"), "requested"));
    }

    @Test
    void aSeatThatOnesOwnRequestHoldsThereIsOnesOwn() {
        var later = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), smallest());
        for (var i = 1; i < smallest(); i++) {
            places.enrol(some.someone(), later);
        }
        var facts = people.person(noor);
        enrolling.request(
                later,
                new NewParticipant(facts.name(), facts.email(), Optional.empty(), List.of()),
                IfFull.TELL,
                UUID.randomUUID().toString());
        assertThat(seats.taken(List.of(later))).containsEntry(later, smallest());

        assertThat(move(later)).isInstanceOf(Moved.class);

        assertThat(seats.taken(List.of(later))).containsEntry(later, smallest());
    }

    @Test
    void whoMovesThereAndBackHasTheDatesInTheirCalendarAgain() {
        var later = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), 12);
        place = ((Moved) move(later)).enrolment();

        move(edition);

        var told = mail.receivedBy(people.person(noor).email()).stream()
                .flatMap(letter -> letter.attachments().stream())
                .map(file -> new String(file.bytes().toArray(), UTF_8))
                .toList();
        var uid = planned.sessions(edition).getFirst().id().value() + "@leervink";
        assertThat(sequence(told, uid, "REQUEST")).isGreaterThan(sequence(told, uid, "CANCEL"));
    }

    private static int sequence(List<String> told, String uid, String method) {
        return told.stream()
                .filter(entry -> entry.contains(uid) && entry.contains("METHOD:" + method))
                .mapToInt(entry -> entry.lines()
                        .filter(line -> line.startsWith("SEQUENCE:"))
                        .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                        .findFirst()
                        .orElseThrow())
                .max()
                .orElseThrow();
    }

    @Test
    void theLinkOfAnEarlierRequestLeadsToThePlaceOneHas() {
        var later = editions.anOpenEdition(course, some.someone(), firstDay.plusWeeks(9), smallest());
        for (var i = 1; i < smallest(); i++) {
            places.enrol(some.someone(), later);
        }
        var facts = people.person(noor);
        var own = new NewParticipant(facts.name(), facts.email(), Optional.empty(), List.of());
        enrolling.request(later, own, IfFull.TELL, UUID.randomUUID().toString());
        move(later);

        assertThat(confirming.confirm(links.lastTo(own), Optional.of(new Password("een lange zin werkt goed"))))
                .isEqualTo(new ConfirmResult.Confirmed(later));
    }

    private int smallest() {
        return planned.find(edition).orElseThrow().minimum();
    }

    private LeaveResult move(EditionId to) {
        var today = SignIn.during(noor, Role.PARTICIPANT, () -> leaving.terms(place, noor))
                .map(LeavingTerms::today)
                .orElse(LeavingFee.NONE);
        return SignIn.during(noor, Role.PARTICIPANT, () -> leaving.move(place, to, today, noor));
    }

    private LeavingTerms terms() {
        return SignIn.during(noor, Role.PARTICIPANT, () -> leaving.terms(place, noor))
                .orElseThrow();
    }
}
