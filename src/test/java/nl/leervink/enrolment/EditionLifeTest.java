package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.CancelResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.GoResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class EditionLifeTest extends EditionLife {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 15);
    private static final String WHY = "Er zijn te weinig deelnemers <voor> een goede groep.";

    @Autowired
    PersonalAgenda agenda;

    private PersonId contact;
    private PersonId sem;
    private EditionId edition;

    @BeforeEach
    void anOrganisationSendsTwo() {
        clock.goTo(TODAY);
        contact = people.someone("Joke", "Bakker");
        sem = people.someone("Sem", "Yıldız");
        edition = anEditionFrom(FIRST_DAY);
        var organisation = people.anOrganisationOf(contact);
        enrolments.enrol(noor, edition, organisation, contact);
        enrolments.enrol(sem, edition, organisation, contact);
    }

    @Test
    void anOpenEditionIsUnderReservationUntilItIsDecidedThatItGoesOn() {
        assertThat(facts().stage(TODAY)).isEqualTo(EditionStage.TENTATIVE);
        assertThat(facts().decideBy()).isEqualTo(FIRST_DAY.minusWeeks(2));

        assertThat(planning.confirm(edition)).isEqualTo(new GoResult.Goes());

        assertThat(facts().stage(TODAY)).isEqualTo(EditionStage.CONFIRMED);
        assertThat(facts().stage(FIRST_DAY)).isEqualTo(EditionStage.RUNNING);
    }

    @Test
    void whoeverIsInvolvedHearsOnceThatItGoesOn() {
        planning.confirm(edition);
        assertThat(planning.confirm(edition)).isEqualTo(new GoResult.WentBefore());

        awaitLetter(trainer, "edition-confirmed-trainer");
        assertThat(post.to(noor, "edition-confirmed")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Gaat door: ");
            assertThat(letter.text()).contains("maandag 15 maart 2027, 9.30", "/mijn/uitvoeringen/" + edition.value());
        });
        assertThat(post.to(sem, "edition-confirmed")).hasSize(1);
        assertThat(post.to(contact, "edition-confirmed-staff"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("- Noor Verhagen", "- Sem Yıldız", "Van jou doen mee", "Ieder van hen kreeg"));
        assertThat(post.to(trainer, "edition-confirmed-trainer"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("2 deelnemers"));
    }

    @Test
    void whoSentOnePersonReadsOfOne() {
        var sender = people.someone();
        enrolments.enrol(people.someone(), edition, people.anOrganisationOf(sender), sender);

        planning.confirm(edition);
        awaitLetter(sender, "edition-confirmed-staff");
        planning.cancel(edition, WHY);
        awaitLetter(sender, "edition-cancelled-staff");

        assertThat(post.to(sender, "edition-confirmed-staff").getFirst().text())
                .contains("Van jou doet mee", "De deelnemer kreeg zelf bericht");
        assertThat(post.to(sender, "edition-cancelled-staff").getFirst().text())
                .contains("Van jou zou meedoen", "De deelnemer kreeg zelf ook bericht");
    }

    @Test
    void whoeverIsInvolvedHearsWhyItDoesNotTakePlaceAndWhereElseOneCanGo() {
        var course = facts().course();
        var other = editions.anOpenEdition(course, trainer, FIRST_DAY.plusWeeks(4), 8);
        var full = editions.anOpenEdition(course, trainer, FIRST_DAY.plusWeeks(5), 6);
        IntStream.range(0, 6).forEach(_ -> enrolments.enrol(people.someone(), full));
        var otherCourse = editions.anOpenEdition();

        assertThat(planning.cancel(edition, WHY)).isEqualTo(new CancelResult.Cancelled());

        awaitLetter(trainer, "edition-cancelled-trainer");
        assertThat(post.to(noor, "edition-cancelled")).singleElement().satisfies(letter -> {
            assertThat(letter.text())
                    .contains(WHY, "Je bent niets verschuldigd", "/inschrijven/" + other.value())
                    .doesNotContain(full.value().toString(), otherCourse.value().toString());
            assertThat(letter.html()).contains("&lt;voor&gt;").doesNotContain("<voor>");
        });
        assertThat(post.to(sem, "edition-cancelled")).hasSize(1);
        assertThat(post.to(contact, "edition-cancelled-staff"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(WHY, "- Noor Verhagen", "- Sem Yıldız", "/inschrijven/" + other.value()));
        assertThat(post.to(trainer, "edition-cancelled-trainer"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(WHY));
    }

    @Test
    void whereNothingElseIsOpenTheLetterSaysHowToHearOfIt() {
        planning.cancel(edition, WHY);

        awaitLetter(noor, "edition-cancelled");
        assertThat(post.to(noor, "edition-cancelled").getFirst().text())
                .contains("Er staan nu geen andere data open", "Antwoord op deze mail");
    }

    @Test
    void cancelledWhileItRunsItIsAboutWhatIsToCome() {
        clock.goTo(FIRST_DAY.plusDays(5));

        planning.cancel(edition, WHY);

        awaitLetter(noor, "edition-cancelled");
        assertThat(post.to(noor, "edition-cancelled").getFirst().text())
                .contains("De rest van ", "woensdag 28 april 2027")
                .doesNotContain("15 maart 2027");
    }

    @Test
    void whatBeganOnTheDayItIsCancelledWasHeldAndStaysInCalendars() {
        var held = session(edition, 1);
        at(FIRST_DAY, held.start());

        planning.cancel(edition, WHY);

        awaitLetter(noor, "edition-cancelled");
        assertThat(post.to(noor, "edition-cancelled").getFirst().text())
                .contains("De rest van ")
                .doesNotContain("15 maart 2027");
        assertThat(facts().isOff(held)).isFalse();
        assertThat(calendarOf(noor).lines().filter(line -> line.startsWith("STATUS:")))
                .containsExactly("STATUS:CONFIRMED", "STATUS:CANCELLED", "STATUS:CANCELLED");
    }

    @Test
    void untilItsFirstSessionBeginsAllOfItIsCancelled() {
        at(FIRST_DAY, session(edition, 1).start().minusMinutes(1));

        planning.cancel(edition, WHY);

        awaitLetter(noor, "edition-cancelled");
        assertThat(post.to(noor, "edition-cancelled").getFirst().text()).contains("Dit waren de data", "15 maart 2027");
        assertThat(calendarOf(noor)).doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void onTheEveningOfItsLastDayNothingIsLeftToCancel() {
        var last = session(edition, 3);
        at(last.date(), last.start());

        assertThat(planning.cancel(edition, WHY)).isEqualTo(new CancelResult.TooLate());
        assertThat(facts().status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void cancellingAsksAReasonThatFitsInALetter() {
        assertThat(planning.cancel(edition, " \n ")).isEqualTo(new CancelResult.NoReason(1000));
        assertThat(planning.cancel(edition, "a".repeat(1001))).isEqualTo(new CancelResult.NoReason(1000));

        assertThat(facts().status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void whatIsConfirmedCanStillBeCancelledButNotOnceItWasHeld() {
        planning.confirm(edition);
        var other = editions.anOpenEdition(facts().course(), trainer, FIRST_DAY, 12);
        assertThat(planning.cancel(edition, WHY)).isEqualTo(new CancelResult.Cancelled());
        assertThat(planning.confirm(edition)).isEqualTo(new GoResult.NotOpen(EditionStatus.CANCELLED));

        clock.goTo(planned.find(other).orElseThrow().period().lastDay().plusDays(1));

        assertThat(planning.cancel(other, WHY)).isEqualTo(new CancelResult.TooLate());
    }

    @Test
    void onceItsFirstDayHasComeAnUndecidedEditionRuns() {
        clock.goTo(FIRST_DAY);

        assertThat(facts().stage(FIRST_DAY)).isEqualTo(EditionStage.RUNNING);
        assertThat(planning.confirm(edition)).isEqualTo(new GoResult.Began());
        assertThat(facts().confirmedAt()).isEmpty();
    }

    @RepeatedTest(3)
    void twoWhoDecideAtTheSameMomentSendOneLetter() {
        var results = atOnce(() -> planning.confirm(edition), 4);

        assertThat(results).containsOnlyOnce(new GoResult.Goes()).contains(new GoResult.WentBefore());
        awaitLetter(trainer, "edition-confirmed-trainer");
        assertThat(post.to(noor, "edition-confirmed")).hasSize(1);
        assertThat(post.to(contact, "edition-confirmed-staff")).hasSize(1);
    }

    @RepeatedTest(3)
    void twoWhoCancelAtTheSameMomentSendOneLetter() {
        var results = atOnce(() -> planning.cancel(edition, WHY), 4);

        assertThat(results).containsOnlyOnce(new CancelResult.Cancelled()).contains(new CancelResult.TooLate());
        awaitLetter(trainer, "edition-cancelled-trainer");
        assertThat(post.to(noor, "edition-cancelled")).hasSize(1);
        assertThat(post.to(contact, "edition-cancelled-staff")).hasSize(1);
    }

    @Test
    void whoTrainsItFromNowOnAndWhoDoesNoMoreAreTold() {
        var other = people.someone("Bas", "de Wit");
        var facts = facts();

        changes.change(edition, new EditionChange(facts.place(), List.of(other), facts.capacity(), facts.enrolUntil()));

        awaitLetter(other, "trainer-joins");
        awaitLetter(trainer, "trainer-leaves");
        assertThat(post.to(other, "trainer-joins").getFirst().text()).contains("maandag 15 maart 2027");
    }

    @Test
    void whoTrainsItIsToldOnceWhenTheOfficeOpensIt() {
        var bas = people.someone("Bas", "de Wit");
        var draft = editions.aDraft(courses.aTraining(), bas, facts().period().firstDay(), 12);
        var facts = facts(draft);
        changes.change(draft, new EditionChange("Zwolle", List.of(bas), facts.capacity(), facts.enrolUntil()));
        assertThat(post.to(bas, "trainer-joins")).isEmpty();

        planning.open(draft);
        planning.open(draft);

        awaitLetter(bas, "trainer-joins");
        assertThat(post.to(bas, "trainer-joins"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Zwolle"));
    }

    @Test
    void onlyTheOfficeDecides() {
        SignIn.as(trainer, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.confirm(edition));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> planning.cancel(edition, WHY));
    }

    private EditionFacts facts() {
        return facts(edition);
    }

    private String calendarOf(PersonId person) {
        var token = SignIn.during(person, Role.PARTICIPANT, () -> agenda.make(person));
        return new String(agenda.read(token).orElseThrow().toArray(), UTF_8).replace("\r\n", "\n");
    }

    private static <T> List<T> atOnce(Callable<T> deed, int times) {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var deeds = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(_ -> () -> SignIn.during(PersonId.next(), Role.OFFICE, () -> {
                        try {
                            return deed.call();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    }))
                    .toList();
            return threads.invokeAll(deeds).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
