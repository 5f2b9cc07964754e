package nl.leervink.materials;

import static nl.leervink.materials.TestMaterials.called;
import static nl.leervink.materials.TestMaterials.forDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees what is handed out, and from when on. */
@ModuleTest
class MyMaterialsTest {

    @Autowired
    MyMaterials mine;

    @Autowired
    TestMaterials materials;

    @Autowired
    HandingOut handingOut;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId anna;
    private EditionId edition;
    private EnrolmentId place;
    private LocalDate first;

    @BeforeEach
    void aGroup() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        first = clock.today().plusDays(3);
        edition = editions.anEdition(first, trainer);
        place = enrolments.enrol(anna, edition);
    }

    @Test
    void whatAppearsAtOnceIsSeenAndFetched() {
        var id = materials.put(trainer, edition, called("Rooster"));

        assertThat(materials.sees(anna, edition)).containsExactly("Rooster");
        assertThat(materials.fetches(anna, edition, id)).isPresent();
    }

    @Test
    void whatAppearsOnTheDayIsSeenFromTheBeginningOfThatDay() {
        var id = materials.put(trainer, edition, forDay(1, Appears.ON_THE_DAY));
        at(first.minusDays(1), LocalTime.of(23, 59));
        assertThat(materials.sees(anna, edition)).isEmpty();
        assertThat(materials.fetches(anna, edition, id)).isEmpty();

        at(first, LocalTime.MIDNIGHT);

        assertThat(materials.sees(anna, edition)).hasSize(1);
        assertThat(materials.fetches(anna, edition, id)).isPresent();
    }

    @Test
    void whatAppearsAfterwardsIsSeenWhenTheSessionIsOver() {
        var id = materials.put(trainer, edition, forDay(1, Appears.AFTERWARDS));
        var ends = planned.sessions(edition).getFirst().ends();
        clock.goTo(ends.minusSeconds(60));
        assertThat(materials.sees(anna, edition)).isEmpty();
        assertThat(materials.fetches(anna, edition, id)).isEmpty();

        clock.goTo(ends);

        assertThat(materials.sees(anna, edition)).hasSize(1);
        assertThat(materials.fetches(anna, edition, id)).isPresent();
    }

    @Test
    void ofADayInPartsOnesOwnPartCounts() {
        edition = editions.anEditionInParts(8, 4, 4);
        trainer = planned.find(edition).orElseThrow().trainers().getFirst();
        enrolments.enrol(anna, edition, "2:1");
        var bram = people.someone("Bram", "Boom");
        enrolments.enrol(bram, edition, "2:2");
        materials.put(trainer, edition, forDay(2, Appears.AFTERWARDS));
        var morning = planned.sessions(edition).get(1);

        clock.goTo(morning.ends());

        assertThat(materials.sees(anna, edition)).hasSize(1);
        assertThat(materials.sees(bram, edition)).isEmpty();
    }

    @Test
    void whatWaitsForASessionThatIsOffNeverAppears() {
        materials.put(trainer, edition, forDay(1, Appears.AFTERWARDS));
        materials.put(trainer, edition, called("Rooster"));
        editions.cancel(edition);

        clock.goTo(first.plusDays(1));

        assertThat(materials.sees(anna, edition)).containsExactly("Rooster");
    }

    @Test
    void whoHasNoPlaceSeesNothing() {
        var id = materials.put(trainer, edition, called("Rooster"));
        var bram = people.someone("Bram", "Boom");
        var elsewhere = editions.anEdition(first, trainer);
        enrolments.enrol(bram, elsewhere);

        assertThat(materials.sees(bram, edition)).isEmpty();
        assertThat(materials.fetches(bram, edition, id)).isEmpty();
        assertThat(materials.fetches(bram, elsewhere, id)).isEmpty();
        assertThat(materials.sees(trainer, edition)).isEmpty();
    }

    @Test
    void whoLeftSeesNothingAnyMore() {
        var id = materials.put(trainer, edition, called("Rooster"));

        database.sql("delete from enrolment where id = :id")
                .param("id", place.value())
                .update();

        assertThat(materials.sees(anna, edition)).isEmpty();
        assertThat(materials.fetches(anna, edition, id)).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGoneAtOnce() {
        var id = materials.put(trainer, edition, called("Rooster"));
        SignIn.as(trainer, Role.TRAINER);
        handingOut.takeAway(edition, id, 1, trainer);

        assertThat(materials.sees(anna, edition)).isEmpty();
        assertThat(materials.fetches(anna, edition, id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CONTACT, Role.TRAINER, Role.OFFICE})
    void whoIsSignedInAsAnythingElseIsRefused(String role) {
        var id = materials.put(trainer, edition, called("Rooster"));
        SignIn.as(anna, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mine.in(edition, anna));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mine.file(edition, id, anna));
    }

    @Test
    void muchIsReadInAsManyStatementsAsLittle() {
        materials.put(trainer, edition, called("Een"));
        var one = statements.during(() -> materials.sees(anna, edition));
        for (var number = 0; number < 10; number++) {
            materials.puts(
                    trainer,
                    edition,
                    new MaterialDetails("Nog " + number, "", Optional.of(1), Appears.ON_THE_DAY),
                    TestMaterials.aPdf(number + ".pdf"));
        }

        assertThat(statements.during(() -> materials.sees(anna, edition))).isEqualTo(one);
    }

    private void at(LocalDate day, LocalTime time) {
        clock.goTo(day.atTime(time).atZone(Spelling.HERE).toInstant());
    }
}
