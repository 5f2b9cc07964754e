package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.PartFull;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.ChangedPart;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PartsChosenTest {

    private static final PartsChosen MORNING = new PartsChosen("2:1");
    private static final PartsChosen AFTERNOON = new PartsChosen("2:2");

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Replies replies;

    @Autowired
    Leaving leaving;

    @Autowired
    PartChanges partChanges;

    @Autowired
    PartSeats partSeats;

    @Autowired
    EditionChanges changes;

    @Autowired
    MyAgenda agenda;

    @Autowired
    MyEnrolments mine;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    TestMailServer mail;

    @Autowired
    MailedLinks links;

    @Autowired
    TestPost post;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"2", "2:", "2:0", "0:1", " 2:1", "2:1 ", "2:1,3:1", "2:1  3:1"})
    void whatIsNoDayWithAPartIsNoChoice(String written) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new PartsChosen(written));
    }

    @Test
    void whoEnrolsComesToThePartTheyChoseAndHearsWhichThatIs() {
        var edition = editions.anEditionInParts(4, 2, 2);
        var noor = some.someone("Noor", "Verhagen");

        assertThat(enrols(noor, edition, AFTERNOON)).isInstanceOf(Certain.class);

        assertThat(partsOf(noor, edition)).isEqualTo(AFTERNOON);
        assertThat(left(edition)).containsExactly(2, 1);
        var letter = lastLetterTo(noor);
        assertThat(letter.text())
                .contains("(middag)")
                .doesNotContain("(ochtend)")
                .doesNotContain("was vol");
        assertThat(letter.attachments()).hasSize(2);
        assertThat(files(letter))
                .anyMatch(file -> file.contains(afternoon(edition).id().value() + "@leervink"));
        assertThat(myDays(noor, edition)).containsExactly(0, 2);
        assertThat(SignIn.during(noor, Role.PARTICIPANT, () -> mine.one(edition, noor))
                        .orElseThrow()
                        .sessions())
                .extracting(SessionFacts::partNumber)
                .containsExactly(0, 2);
    }

    @Test
    void aFullPartIsToldAndNobodyIsPutInAnother() {
        var edition = editions.anEditionInParts(4, 1, 3);
        enrols(some.someone(), edition, MORNING);
        var noor = some.someone();

        assertThat(enrols(noor, edition, MORNING))
                .isEqualTo(new PartFull(List.of(planned.sessions(edition).get(1))));

        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(enrols(noor, edition, AFTERNOON)).isInstanceOf(Certain.class);
    }

    @Test
    void whoDoesNotMindGetsThePartWithMostRoom() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var noor = some.someone();

        enrols(noor, edition, PartsChosen.NONE);

        assertThat(partsOf(noor, edition)).isEqualTo(AFTERNOON);
        assertThat(lastLetterTo(noor).text()).doesNotContain("was vol");
    }

    @Test
    void aRequestKeepsItsPartUntilItIsConfirmed() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var visitor = visitor(MORNING);

        assertThat(requests(visitor, edition)).isInstanceOf(ToBeConfirmed.class);
        assertThat(enrols(some.someone(), edition, MORNING)).isInstanceOf(PartFull.class);
        assertThat(requests(visitor(MORNING), edition)).isInstanceOf(PartFull.class);
        assertThat(mail.receivedBy(visitor.email()).getLast().text().lines().filter(line -> line.startsWith("- ")))
                .hasSize(planned.sessions(edition).size() - 1);
        assertThat(confirming.confirm(links.lastTo(visitor.email()), Optional.of(new Password("een lange zin werkt"))))
                .isEqualTo(new Confirmed(edition));

        var person = people.withEmail(visitor.email()).orElseThrow().id();
        assertThat(partsOf(person, edition)).isEqualTo(MORNING);
        assertThat(left(edition)).containsExactly(0, 3);
    }

    @Test
    void whoHadARequestUnderwayTakesItsPartWithThem() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var noor = some.someone();
        var person = people.person(noor);
        requests(new NewParticipant(person.name(), person.email(), Optional.empty(), List.of(), MORNING), edition);

        assertThat(enrols(noor, edition, MORNING)).isInstanceOf(Certain.class);

        assertThat(left(edition)).containsExactly(0, 3);
    }

    @Test
    void staffAreEnrolledInPartsOfTheirOwnOrNobodyIs() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var contact = some.someone();
        var organisation = some.anOrganisationOf(contact);
        var anna = visitor(MORNING);
        var bas = visitor(MORNING);

        var both = SignIn.during(
                contact,
                Role.CONTACT,
                () -> enrolling.enrolStaff(edition, organisation, contact, List.of(anna, bas), IfFull.TELL));
        assertThat(both).isInstanceOf(PartFull.class);
        assertThat(people.withEmail(anna.email())).isEmpty();

        SignIn.during(
                contact,
                Role.CONTACT,
                () -> enrolling.enrolStaff(
                        edition, organisation, contact, List.of(anna, bas.comingTo(PartsChosen.NONE)), IfFull.TELL));
        assertThat(left(edition)).containsExactly(0, 2);
    }

    @Test
    void whoWaitedIsOfferedThePartTheyWishedOrElseOneWithRoomAndHearsWhich() {
        var edition = editions.anEditionInParts(2, 1, 1);
        var inTheMorning = some.someone();
        var inTheAfternoon = some.someone();
        enrols(inTheMorning, edition, MORNING);
        enrols(inTheAfternoon, edition, AFTERNOON);
        var tom = some.someone();
        var party = ((Waits) SignIn.during(
                        tom,
                        Role.PARTICIPANT,
                        () -> enrolling.enrolMyself(edition, tom, Optional.empty(), List.of(), MORNING, IfFull.WAIT)))
                .party();

        leaves(inTheAfternoon, edition);

        assertThat(lastLetterTo(tom).text()).contains("(middag)").contains("Het dagdeel dat gewenst was is vol");
        assertThat(left(edition)).containsExactly(0, 0);
        assertThat(SignIn.during(tom, Role.PARTICIPANT, () -> replies.accept(party, tom)))
                .isInstanceOf(Placed.class);
        assertThat(partsOf(tom, edition)).isEqualTo(AFTERNOON);
        assertThat(left(edition)).containsExactly(0, 0);
    }

    @Test
    void aSubstituteComesToThePartOfWhoLeft() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var noor = some.someone();
        enrols(noor, edition, MORNING);
        var colleague = visitor(PartsChosen.NONE);

        var office = PersonId.next();
        SignIn.during(
                office,
                Role.OFFICE,
                () -> leaving.substituteForThem(placeOf(noor, edition).id(), colleague, office));

        var person = people.withEmail(colleague.email()).orElseThrow().id();
        assertThat(partsOf(person, edition)).isEqualTo(MORNING);
    }

    @Test
    void whoLeavesIsTakenOutOfTheirOwnSessionsOnly() {
        var edition = editions.anEditionInParts(4, 2, 2);
        var noor = some.someone();
        enrols(noor, edition, MORNING);

        leaves(noor, edition);

        assertThat(files(lastLetterTo(noor)))
                .hasSize(2)
                .allMatch(file -> file.contains("METHOD:CANCEL"))
                .noneMatch(file -> file.contains(afternoon(edition).id().value().toString()));
        assertThat(left(edition)).containsExactly(2, 2);
    }

    @Test
    void untilTheStartOneMayComeToAnotherPartAndTheCalendarFollows() {
        var edition = editions.anEditionInParts(4, 2, 2);
        var noor = some.someone();
        enrols(noor, edition, MORNING);

        assertThat(changes(noor, edition, AFTERNOON)).isEqualTo(new PartChangeResult.Changed(AFTERNOON));

        assertThat(left(edition)).containsExactly(2, 1);
        var letter = lastLetterTo(noor);
        assertThat(letter.text())
                .contains("Je komt niet meer op")
                .contains("(ochtend)")
                .contains("(middag)");
        assertThat(files(letter)).hasSize(2);
        assertThat(files(letter).getFirst())
                .contains("METHOD:CANCEL")
                .contains(planned.sessions(edition).get(1).id().value() + "@leervink");
        assertThat(files(letter).getLast())
                .contains("METHOD:REQUEST")
                .contains(afternoon(edition).id().value() + "@leervink");
        // and back again: the calendar takes over only what has a higher number
        changes(noor, edition, MORNING);
        assertThat(files(lastLetterTo(noor)).getLast())
                .contains("METHOD:REQUEST")
                .contains("SEQUENCE:2");
    }

    @Test
    void aPartThatIsFullAndAnEditionThatBeganAreNoChoice() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var noor = some.someone();
        enrols(some.someone(), edition, MORNING);
        enrols(noor, edition, AFTERNOON);

        assertThat(changes(noor, edition, MORNING)).isInstanceOf(PartChangeResult.Full.class);
        assertThat(changes(noor, edition, AFTERNOON)).isEqualTo(new PartChangeResult.Changed(AFTERNOON));
        var stranger = some.someone();
        assertThat(SignIn.during(
                        stranger,
                        Role.PARTICIPANT,
                        () -> partChanges.change(placeOf(noor, edition).id(), AFTERNOON, stranger)))
                .isEqualTo(new PartChangeResult.NotYours());
        clock.goTo(planned.find(edition).orElseThrow().period().firstDay().plusDays(1));
        assertThat(changes(noor, edition, MORNING)).isEqualTo(new PartChangeResult.Begun());
    }

    @Test
    void aPartNeverHasFewerSeatsThanComeToIt() {
        var edition = editions.anEditionInParts(4, 2, 4);
        enrols(some.someone(), edition, MORNING);
        enrols(some.someone(), edition, MORNING);
        var facts = planned.find(edition).orElseThrow();

        var result = SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> changes.change(
                        edition,
                        new EditionChange(
                                facts.place(),
                                facts.trainers(),
                                4,
                                facts.enrolUntil(),
                                Optional.empty(),
                                List.of(),
                                List.of(new ChangedPart(2, 1, 1, Optional.empty(), Optional.empty())),
                                "")));

        assertThat(result)
                .isEqualTo(new ChangeResult.PartSeatsTaken(
                        planned.sessions(edition).get(1), 2));
        assertThat(left(edition)).containsExactly(0, 4);
    }

    @Test
    void onlyWhoComesToAPartHearsThatItMoves() {
        var edition = editions.anEditionInParts(4, 2, 2);
        var noor = some.someone();
        var tom = some.someone();
        enrols(noor, edition, MORNING);
        enrols(tom, edition, AFTERNOON);
        var facts = planned.find(edition).orElseThrow();
        var morning = planned.sessions(edition).get(1);

        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> changes.change(
                        edition,
                        new EditionChange(
                                facts.place(),
                                facts.trainers(),
                                4,
                                facts.enrolUntil(),
                                Optional.empty(),
                                List.of(new MovedSession(
                                        2, 1, morning.date(), morning.start().minusMinutes(30))),
                                "")));

        await().atMost(10, SECONDS)
                .until(() -> post.to(noor, "sessions-changed").size() == 1);
        assertThat(post.to(tom, "sessions-changed")).isEmpty();
    }

    /** Everybody wants the morning, which has fewer seats than the edition. */
    @Test
    void thoseWhoWantTheLastSeatOfAPartAtOnceAreNeverMoreThanItHas() {
        Rounds.of(3, 30).forEach(_ -> {
            var edition = editions.anEditionInParts(8, 2, 8);
            var wanting = Stream.generate(some::someone).limit(6).toList();
            try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
                var results = wanting.stream()
                        .map(person -> CompletableFuture.supplyAsync(() -> enrols(person, edition, MORNING), everybody))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

                assertThat(results).filteredOn(Certain.class::isInstance).hasSize(2);
                assertThat(results).filteredOn(PartFull.class::isInstance).hasSize(4);
            }
            assertThat(left(edition)).containsExactly(0, 8);
        });
    }

    /** Half of them change to the part the other half is in, which has one seat less than would take them all. */
    @Test
    void thoseWhoChangeAtOnceAreNeverMoreThanThereAreSeats() {
        Rounds.of(3, 30).forEach(_ -> {
            var edition = editions.anEditionInParts(6, 3, 5);
            var inTheMorning = Stream.generate(some::someone).limit(3).toList();
            var inTheAfternoon = Stream.generate(some::someone).limit(3).toList();
            inTheMorning.forEach(person -> enrols(person, edition, MORNING));
            inTheAfternoon.forEach(person -> enrols(person, edition, AFTERNOON));
            try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
                Map<Boolean, List<PartChangeResult>> results = inTheMorning.stream()
                        .map(person ->
                                CompletableFuture.supplyAsync(() -> changes(person, edition, AFTERNOON), everybody))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .collect(partitioningBy(PartChangeResult.Changed.class::isInstance));

                assertThat(requireNonNull(results.get(true))).hasSize(2);
                assertThat(requireNonNull(results.get(false))).allMatch(PartChangeResult.Full.class::isInstance);
            }
            assertThat(left(edition)).containsExactly(2, 0);
        });
    }

    private EnrolResult enrols(PersonId person, EditionId edition, PartsChosen parts) {
        return SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, person, Optional.empty(), List.of(), parts, IfFull.TELL));
    }

    private EnrolResult requests(NewParticipant visitor, EditionId edition) {
        return enrolling.request(
                edition, visitor, IfFull.TELL, UUID.randomUUID().toString());
    }

    private PartChangeResult changes(PersonId person, EditionId edition, PartsChosen parts) {
        return SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> partChanges.change(placeOf(person, edition).id(), parts, person));
    }

    private void leaves(PersonId person, EditionId edition) {
        SignIn.during(person, Role.PARTICIPANT, () -> {
            var place = placeOf(person, edition).id();
            var fee = leaving.terms(place, person).orElseThrow().today();
            return leaving.leave(place, fee, person);
        });
    }

    private EnrolmentFacts placeOf(PersonId person, EditionId edition) {
        return enrolments.of(person, edition).orElseThrow();
    }

    private PartsChosen partsOf(PersonId person, EditionId edition) {
        return placeOf(person, edition).parts();
    }

    private List<Integer> left(EditionId edition) {
        return partSeats.of(edition).parts().stream()
                .map(PartSeating.OpenPart::left)
                .toList();
    }

    private List<Integer> myDays(PersonId person, EditionId edition) {
        var period = planned.find(edition).orElseThrow().period();
        return SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> agenda.sessions(person, new Period(period.firstDay(), period.lastDay())).stream()
                        .map(AgendaSession::part)
                        .toList());
    }

    private SessionFacts afternoon(EditionId edition) {
        return planned.sessions(edition).getLast();
    }

    private ReceivedMail lastLetterTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).getLast();
    }

    private static List<String> files(ReceivedMail letter) {
        return letter.attachments().stream()
                .map(file -> new String(file.bytes().toArray(), UTF_8))
                .toList();
    }

    private static NewParticipant visitor(PartsChosen parts) {
        return new NewParticipant(
                new PersonName("Sanne", "de", "Wit"), TestPeople.anAddress(), Optional.empty(), List.of(), parts);
    }
}
