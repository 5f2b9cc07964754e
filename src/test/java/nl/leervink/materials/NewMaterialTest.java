package nl.leervink.materials;

import static nl.leervink.materials.TestMaterials.called;
import static nl.leervink.materials.TestMaterials.forDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.reminders.Reminder.Due;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What participants are told of new material, and when. */
@ModuleTest
class NewMaterialTest {

    @Autowired
    NewMaterial rule;

    @Autowired
    Outbox outbox;

    @Autowired
    TestMaterials materials;

    @Autowired
    HandingOut handingOut;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId anna;
    private EditionId edition;
    private LocalDate today;

    @BeforeEach
    void aGroupAtNoon() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        today = clock.today().plusDays(1);
        edition = editions.anEdition(today.plusDays(3), trainer);
        enrolments.enrol(anna, edition);
        clock.goTo(today);
    }

    @Test
    void inTheEveningThereIsOneLetterOfAllThatCameThatDay() {
        materials.put(trainer, edition, called("Rooster"));
        materials.put(trainer, edition, called("Leeslijst"));
        at(today, 17, 59);
        assertThat(materials.letters(anna)).isEmpty();

        at(today, 18, 0);
        at(today, 18, 15);
        at(today, 21, 45);

        assertThat(materials.letters(anna))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter).contains("Rooster", "Leeslijst", "/mijn/uitvoeringen/" + edition.value()));
        assertThat(materials.letters(trainer)).isEmpty();
    }

    @Test
    void whatComesLaterInTheEveningIsToldTheNextDay() {
        clock.goTo(moment(today, 19, 0));
        materials.put(trainer, edition, called("Rooster"));
        at(today, 20, 0);
        assertThat(materials.letters(anna)).isEmpty();

        at(today.plusDays(1), 18, 0);
        at(today.plusDays(2), 18, 0);

        assertThat(materials.letters(anna)).hasSize(1);
    }

    @Test
    void nobodyIsToldAtNight() {
        materials.put(trainer, edition, called("Rooster"));

        at(today, 22, 0);

        assertThat(materials.letters(anna)).isEmpty();
    }

    @Test
    void whatWaitsForASessionIsToldWhenItAppears() {
        materials.put(trainer, edition, forDay(1, Appears.ON_THE_DAY));
        at(today, 18, 0);
        assertThat(materials.letters(anna)).isEmpty();

        at(today.plusDays(3), 18, 0);

        assertThat(materials.letters(anna)).hasSize(1);
    }

    @Test
    void whatIsTakenAwayBeforeTheEveningIsNotTold() {
        var id = materials.put(trainer, edition, called("Verkeerd"));
        SignIn.as(trainer, Role.TRAINER);
        handingOut.takeAway(edition, id, 1, trainer);

        at(today, 18, 0);

        assertThat(materials.letters(anna)).isEmpty();
    }

    @Test
    void whatIsPutRightLaterIsNotToldAgain() {
        var id = materials.put(trainer, edition, called("Rooster"));
        at(today, 18, 0);
        clock.goTo(today.plusDays(1));
        SignIn.as(trainer, Role.TRAINER);
        handingOut.change(
                edition,
                id,
                1,
                called("Rooster, nieuwe tijden"),
                Optional.of(TestMaterials.aPdf("nieuw.pdf")),
                trainer);

        at(today.plusDays(1), 18, 0);

        assertThat(materials.letters(anna)).hasSize(1);
    }

    @Test
    void ofACancelledEditionNobodyIsTold() {
        materials.put(trainer, edition, called("Rooster"));
        editions.cancel(edition);

        at(today, 18, 0);

        assertThat(materials.letters(anna)).isEmpty();
    }

    /** As the reminders do, of this edition only. */
    private void at(LocalDate day, int hour, int minute) {
        clock.goTo(moment(day, hour, minute));
        rule.due(day.atTime(LocalTime.of(hour, minute))).stream()
                .filter(due -> due.occasion().value().contains(edition.value().toString()))
                .map(Due::letter)
                .forEach(letter -> outbox.post(letter.get()));
    }

    private static Instant moment(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Spelling.HERE).toInstant();
    }
}
