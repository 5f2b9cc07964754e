package nl.leervink.homework;

import static nl.leervink.homework.TestHomework.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.ExtensionSheet.Given;
import nl.leervink.homework.ExtensionSheet.Participant;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ExtendingTest {

    @Autowired
    Extending extending;

    @Autowired
    HandingIn handingIn;

    @Autowired
    MyHomework myHomework;

    @Autowired
    HandedInHomework handedIn;

    @Autowired
    SealedHomework sealedHomework;

    @Autowired
    Editions planned;

    @Autowired
    TestPeople people;

    @Autowired
    People persons;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHomework homework;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    PersonId trainer;
    PersonId anna;
    EnrolmentId place;
    EditionId edition;
    AssignmentId report;
    LocalDate due;
    LocalDate latest;

    @BeforeEach
    void annaHasAReportToWrite() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        edition = editions.anEdition(clock.today().minusWeeks(3), trainer);
        place = enrolments.enrol(anna, edition);
        report = editions.assignment(edition, AssignmentKind.REPORT);
        due = planned.assignment(report).orElseThrow().due();
        latest = planned.find(edition).orElseThrow().certificatesDue();
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void whoWasGivenLongerIsNotLateBeforeThatDayIsPast() {
        give(due.plusDays(7));
        clock.goTo(due.plusDays(7));
        SignIn.as(anna, Role.PARTICIPANT);

        var sheet = handingIn.worksheet(report, anna).orElseThrow();
        assertThat(sheet.due()).contains(due.plusDays(7));
        assertThat(sheet.isExtended()).isTrue();
        assertThat(sheet.overdue()).isFalse();
        assertThat(handingIn.handIn(report, Draft.of(ANSWERS), 0, anna))
                .isInstanceOfSatisfying(
                        HandInResult.HandedIn.class,
                        done -> assertThat(done.late()).isFalse());
    }

    @Test
    void afterTheLaterDayItIsLateAllTheSame() {
        give(due.plusDays(7));
        clock.goTo(due.plusDays(8));

        homework.handInReport(anna, edition);

        assertThat(handingIn
                        .worksheet(report, anna)
                        .orElseThrow()
                        .handedIn()
                        .getLast()
                        .late())
                .isTrue();
    }

    @Test
    void itHoldsInOnesOwnListAndForTheTrainerAndForNobodyElse() {
        var bram = people.someone("Bram", "Boom");
        enrolments.enrol(bram, edition);
        give(due.plusDays(20));

        var asked = handedIn.progress(edition).get(place);
        SignIn.as(anna, Role.PARTICIPANT);

        assertThat(asked)
                .filteredOn(row -> row.assignment().id().equals(report))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo(due.plusDays(20)));
        assertThat(myHomework.of(edition, anna))
                .extracting(AssignmentProgress::due)
                .isSorted()
                .last()
                .isEqualTo(due.plusDays(20));
        SignIn.as(bram, Role.PARTICIPANT);
        assertThat(myHomework.of(edition, bram)).noneMatch(AssignmentProgress::isExtended);
    }

    @Test
    void aLetterSaysThatADateChangedAndNothingMore() {
        extending.extend(report, place, due.plusDays(7), "Haar moeder ligt in het ziekenhuis.", trainer);

        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("/mijn/opdrachten/" + report.value())
                        .doesNotContain(
                                "ziekenhuis",
                                "Reflectieverslag",
                                due.plusDays(7).toString()));
    }

    @Test
    void whatWasGivenCanBeChangedAndTakenBackAndAllOfItStays() {
        extending.extend(report, place, due.plusDays(14), "Ziek.", trainer);
        assertThat(give(due.plusDays(7))).isEqualTo(new ExtendResult.Extended());
        assertThat(ownDue()).isEqualTo(due.plusDays(7));

        SignIn.as(trainer, Role.TRAINER);
        assertThat(extending.takeBack(report, place, trainer)).isEqualTo(new ExtendResult.Extended());

        assertThat(ownDue()).isEqualTo(due);
        SignIn.as(trainer, Role.TRAINER);
        var given = extending.sheet(edition, trainer).orElseThrow().given();
        assertThat(given)
                .extracting(Given::due)
                .containsExactly(Optional.empty(), Optional.of(due.plusDays(7)), Optional.of(due.plusDays(14)));
        assertThat(given).extracting(Given::holds).containsExactly(true, false, false);
        assertThat(given).extracting(Given::by).containsOnly("Tineke Trainer");
        assertThat(given.getLast().reason()).isEqualTo("Ziek.");
        assertThat(given.toString()).doesNotContain("Ziek", "Anna");
    }

    @Test
    void whatIsAlreadySoIsNotKeptAndNobodyIsTold() {
        give(due.plusDays(7));

        assertThat(give(due.plusDays(7))).isEqualTo(new ExtendResult.AsItWas());
        extending.takeBack(report, place, trainer);
        assertThat(extending.takeBack(report, place, trainer)).isEqualTo(new ExtendResult.AsItWas());

        assertThat(letters()).hasSize(2);
    }

    @Test
    void theSameDayForTheSameReasonIsGivenOnce() {
        var until = due.plusDays(7);
        extending.extend(report, place, until, "Ziek.", trainer);

        assertThat(extending.extend(report, place, until, " Ziek. ", trainer)).isEqualTo(new ExtendResult.AsItWas());
        assertThat(letters()).hasSize(1);
        assertThat(extending.extend(report, place, until, "Verhuisd.", trainer)).isEqualTo(new ExtendResult.Extended());
    }

    @Test
    void longerIsAfterTheDayItIsDueAndUntilTheCertificatesAreDue() {
        assertThat(give(due)).isEqualTo(new ExtendResult.NotLonger(due));
        assertThat(give(latest.plusDays(1))).isEqualTo(new ExtendResult.TooLong(latest));
        clock.goTo(due.plusDays(3));
        assertThat(give(due.plusDays(2))).isEqualTo(new ExtendResult.InThePast());

        assertThat(give(due.plusDays(3))).isEqualTo(new ExtendResult.Extended());
        assertThat(give(latest)).isEqualTo(new ExtendResult.Extended());
    }

    @Test
    void aDayThatTheCourseMovedPastGivesNothing() {
        give(due.plusDays(1));

        database.sql("update edition_assignment set due = :due where id = :report")
                .param("due", due.plusDays(5))
                .param("report", report.value())
                .update();

        assertThat(ownDue()).isEqualTo(due.plusDays(5));
    }

    @Test
    void whatWasHandedInNeedsNoLonger() {
        homework.handInReport(anna, edition);
        SignIn.as(trainer, Role.TRAINER);

        assertThat(give(due.plusDays(7))).isEqualTo(new ExtendResult.NothingToHandIn());
        assertThat(extending.sheet(edition, trainer).orElseThrow().participants())
                .extracting(Participant::handedIn)
                .containsExactly(Set.of(report));
    }

    @Test
    void aReasonIsNotAStory() {
        assertThat(extending.extend(report, place, due.plusDays(7), "x".repeat(501), trainer))
                .isEqualTo(new ExtendResult.ReasonTooLong(500));
        assertThat(extending.extend(report, place, due.plusDays(7), "Ziek\u0000\r\nBcc: iemand", trainer))
                .isEqualTo(new ExtendResult.Extended());

        assertThat(extending
                        .sheet(edition, trainer)
                        .orElseThrow()
                        .given()
                        .getFirst()
                        .reason())
                .isEqualTo("Ziek Bcc: iemand");
    }

    @Test
    void theReasonDoesNotLieInTheOpenAndIsSealedAnewWithTheKeyOfToday() {
        extending.extend(report, place, due.plusDays(7), "Ziekenhuis", trainer);
        var id = database.sql("select id from deadline_extension where enrolment = :place")
                .param("place", place.value())
                .query(UUID.class)
                .single();
        assertThat(new String(sealed(id), StandardCharsets.ISO_8859_1)).doesNotContain("Ziekenhuis");
        var before = new Strongbox(TestVaults.before()).sealReason("Ouder", new ExtensionId(id));
        database.sql("update deadline_extension set sealed_with = :key, sealed = :words where id = :id")
                .param("key", before.sealedWith())
                .param("words", before.bytes())
                .param("id", id)
                .update();

        while (sealedHomework.sealSomeAnew()) {}

        assertThat(extending
                        .sheet(edition, trainer)
                        .orElseThrow()
                        .given()
                        .getFirst()
                        .reason())
                .isEqualTo("Ouder");
        assertThat(sealed(id)).isNotEqualTo(before.bytes());
    }

    @Test
    void theOfficeGivesAsWell() {
        var office = people.someone("Olga", "Office");
        SignIn.as(office, Role.OFFICE);

        assertThat(extending.extend(report, place, due.plusDays(7), "", office)).isEqualTo(new ExtendResult.Extended());
        assertThat(extending
                        .sheet(edition, office)
                        .orElseThrow()
                        .given()
                        .getFirst()
                        .by())
                .isEqualTo("Olga Office");
    }

    @Test
    void aTrainerOfAnotherEditionGivesAndSeesNothing() {
        var other = people.someone();
        var elsewhere = editions.anEdition(clock.today().minusWeeks(3), other);
        var stranger = enrolments.enrol(people.someone(), elsewhere);

        assertThat(extending.extend(report, stranger, due.plusDays(7), "", trainer))
                .isEqualTo(new ExtendResult.NotYours());
        SignIn.as(other, Role.TRAINER);
        assertThat(extending.extend(report, place, due.plusDays(7), "", other)).isEqualTo(new ExtendResult.NotYours());
        assertThat(extending.takeBack(report, place, other)).isEqualTo(new ExtendResult.NotYours());
        assertThat(extending.sheet(edition, other)).isEmpty();
        assertThat(extending.extend(AssignmentId.next(), place, due.plusDays(7), "", other))
                .isEqualTo(new ExtendResult.NotYours());
    }

    @Test
    void aCancelledEditionGivesNothing() {
        editions.cancel(edition);

        assertThat(give(due.plusDays(7))).isEqualTo(new ExtendResult.NotYours());
        assertThat(extending.sheet(edition, trainer).orElseThrow().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void nobodyElseMayAsk(String role) {
        SignIn.as(anna, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> extending.sheet(edition, anna));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> give(due.plusDays(7)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> extending.takeBack(report, place, anna));
    }

    private ExtendResult give(LocalDate until) {
        return extending.extend(report, place, until, "", trainer);
    }

    private LocalDate ownDue() {
        SignIn.as(anna, Role.PARTICIPANT);
        return handingIn.worksheet(report, anna).flatMap(Worksheet::due).orElseThrow();
    }

    private byte[] sealed(UUID extension) {
        return database.sql("select sealed from deadline_extension where id = :id")
                .param("id", extension)
                .query(byte[].class)
                .single();
    }

    private List<String> letters() {
        return database
                .sql("select text || html from queued_letter where recipient = :to")
                .param("to", persons.person(anna).email().value())
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
