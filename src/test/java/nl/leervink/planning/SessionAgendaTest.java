package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class SessionAgendaTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 10);
    private static final Period SPRING = new Period(FIRST, FIRST.plusDays(60));

    @Autowired
    SessionAgenda agenda;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople people;

    @Autowired
    Statements statements;

    private PersonId trainer;
    private EditionId edition;

    @BeforeEach
    void anEditionIsPlanned() {
        trainer = people.someone("Tineke", "Trainer");
        edition = editions.anEdition(FIRST, trainer);
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void anAgendaSaysWhichSessionOfHowManyItIsAndWhenOnTheClockHere() {
        assertThat(ofTrainer(trainer)).extracting(AgendaSession::number).containsExactly(1, 2, 3);
        assertThat(ofTrainer(trainer).getLast()).satisfies(last -> {
            assertThat(last.edition()).isEqualTo(edition);
            assertThat(last.count()).isEqualTo(3);
            assertThat(last.date()).isEqualTo(FIRST.plusWeeks(6));
            assertThat(last.start()).isBefore(last.end());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-24", "2026-10-25", "2027-03-27", "2027-03-28"})
    void aSessionIsAtTheSameHourWhenTheClocksChange(LocalDate day) {
        var someone = people.someone();
        editions.anEdition(day, someone);

        assertThat(agenda.all(new Period(day, day), of(someone)))
                .extracting(AgendaSession::date, AgendaSession::start)
                .containsExactly(org.assertj.core.api.Assertions.tuple(day, LocalTime.of(9, 30)));
    }

    @Test
    void onlyTheDaysAskedAreShown() {
        assertThat(agenda.all(new Period(FIRST.plusDays(1), FIRST.plusDays(1)), of(trainer)))
                .extracting(AgendaSession::number)
                .containsExactly(2);
    }

    @Test
    void theOfficeChoosesACourseAPlaceAndATrainer() {
        var course = courses.aTraining();
        var ofCourse = editions.anEdition(course, FIRST, trainer);

        assertThat(agenda.all(
                        SPRING,
                        new AgendaChoice(Optional.of(trainer), Optional.of("Utrecht"), Optional.of(course), false)))
                .extracting(AgendaSession::edition)
                .containsOnly(ofCourse)
                .hasSize(3);
        assertThat(agenda.all(
                        SPRING,
                        new AgendaChoice(Optional.of(trainer), Optional.of("utrech%"), Optional.empty(), false)))
                .isEmpty();
        assertThat(agenda.choices().places()).contains("Utrecht");
    }

    @Test
    void whatWasCancelledIsLeftOutUntilTheOfficeAsksForIt() {
        editions.cancel(edition);

        assertThat(ofTrainer(trainer)).isEmpty();
        assertThat(agenda.all(SPRING, new AgendaChoice(Optional.of(trainer), Optional.empty(), Optional.empty(), true)))
                .extracting(session -> session.stage(FIRST))
                .containsOnly(EditionStage.CANCELLED);
    }

    @Test
    void theOfficeSeesADraftAndItsTrainerDoesNot() {
        var someone = people.someone();
        editions.aDraft(courses.aShortTraining(), someone, LocalDate.of(2027, 4, 6), 8);

        assertThat(agenda.all(SPRING, of(someone)))
                .extracting(AgendaSession::status)
                .containsOnly(EditionStatus.DRAFT)
                .isNotEmpty();
        SignIn.as(someone, Role.TRAINER);
        assertThat(agenda.trainedBy(someone, SPRING)).isEmpty();
    }

    @Test
    void aTrainerSeesNobodyElsesGroups() {
        var colleague = people.someone();
        var theirs = editions.anEdition(FIRST, colleague);
        SignIn.as(colleague, Role.TRAINER);

        assertThat(agenda.trainedBy(colleague, SPRING))
                .extracting(AgendaSession::edition)
                .containsOnly(theirs);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ofTrainer(colleague));
    }

    @Test
    void whoIsNoTrainerMayNotAsk() {
        SignIn.as(trainer, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agenda.trainedBy(trainer, SPRING));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> agenda.trainers(Set.of(edition)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(agenda::choices);
    }

    @Test
    void moreThanAHundredDaysIsNoAgenda() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agenda.all(new Period(FIRST, FIRST.plusDays(100)), of(trainer)));
        assertThat(agenda.all(new Period(FIRST, FIRST.plusDays(99)), of(trainer)))
                .hasSize(3);
    }

    @Test
    void theTrainersAreTold() {
        assertThat(agenda.trainers(Set.of(edition)).get(edition))
                .containsExactly(new PersonName("Tineke", "", "Trainer"));
    }

    @Test
    void anAgendaIsOneQuestionHoweverMuchIsOnIt() {
        editions.anEdition(FIRST, trainer);
        editions.anEdition(FIRST, trainer);

        assertThat(statements.during(() -> ofTrainer(trainer))).isOne();
        assertThat(statements.during(() -> agenda.of(List.of(edition, new EditionId(UUID.randomUUID())), SPRING)))
                .isOne();
    }

    private List<AgendaSession> ofTrainer(PersonId whom) {
        return agenda.all(SPRING, of(whom));
    }

    private static AgendaChoice of(PersonId trainer) {
        return new AgendaChoice(Optional.of(trainer), Optional.empty(), Optional.empty(), false);
    }
}
