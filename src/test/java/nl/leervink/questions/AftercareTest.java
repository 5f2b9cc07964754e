package nl.leervink.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How long something can be said, and that what was said can be read ever after. */
@ModuleTest
class AftercareTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 22);

    @Autowired
    MyQuestions mine;

    @Autowired
    Coaching coaching;

    @Autowired
    TestQuestions questions;

    @Autowired
    TestCourses courses;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId anna;
    private EditionId edition;
    private EnrolmentId place;

    @BeforeEach
    void aPlaceInAnEdition() {
        clock.goTo(FIRST);
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        edition = editions.anEdition(FIRST, trainer);
        place = enrolments.enrol(anna, edition);
    }

    @Test
    void anEditionFreezesTheAftercareOfItsCourse() {
        var none = editions.anEdition(courses.withAftercare(new Aftercare(0)), FIRST, trainer);

        assertThat(planned.find(edition).map(EditionFacts::questionsUntil)).contains(LAST.plusWeeks(6));
        assertThat(planned.find(none).map(EditionFacts::questionsUntil)).contains(LAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6})
    void onTheLastDayOfTheTermEverythingCanBeSaidAndOnTheNextNothing(int weeks) {
        var cared = editions.anEdition(courses.withAftercare(new Aftercare(weeks)), FIRST, trainer);
        var own = enrolments.enrol(anna, cared);

        clock.goTo(LAST.plusWeeks(weeks));
        assertThat(questions.asks(anna, cared, own, "Kan dit nog?")).isEqualTo(new SendResult.Sent());
        assertThat(questions.answers(trainer, cared, own, "Nog net.")).isEqualTo(new SendResult.Sent());

        clock.goTo(LAST.plusWeeks(weeks).plusDays(1));
        var over = new SendResult.Closed(Writing.TERM_OVER);
        assertThat(questions.asks(anna, cared, own, "En nu?")).isEqualTo(over);
        assertThat(questions.asks(anna, cared, ConversationId.ofGroup(cared), "En hier?"))
                .isEqualTo(over);
        assertThat(questions.answers(trainer, cared, own, "Nee.")).isEqualTo(over);
        assertThat(questions.reads(anna, cared, ConversationId.of(own))).containsExactly("Kan dit nog?", "Nog net.");
    }

    @Test
    void fromTheMomentOneHasAPlaceOneCanAsk() {
        clock.goTo(FIRST.minusWeeks(8));

        assertThat(questions.asks(anna, edition, place, "Is er parkeerplek?")).isEqualTo(new SendResult.Sent());
    }

    @Test
    void closingAnEditionEndsNoConversation() {
        clock.goTo(LAST.plusDays(1));
        editions.close(edition);

        assertThat(questions.asks(anna, edition, place, "Hoe verder?")).isEqualTo(new SendResult.Sent());
    }

    @Test
    void inACancelledEditionNothingMoreIsSaid() {
        questions.asks(anna, edition, place, "Gaat het door?");
        editions.cancel(edition);

        assertThat(questions.asks(anna, edition, place, "En nu?")).isEqualTo(new SendResult.Closed(Writing.CANCELLED));
        assertThat(questions.reads(anna, edition, ConversationId.of(place))).containsExactly("Gaat het door?");
    }

    @Test
    void inADraftNobodySaysAnything() {
        var draft = editions.aDraft(courses.aTraining(), trainer, FIRST.plusWeeks(8), 12);

        assertThat(questions.answers(trainer, draft, ConversationId.ofGroup(draft), "Dag"))
                .isEqualTo(new SendResult.Closed(Writing.NOT_YET));
    }

    @Test
    void bothAreToldUntilWhen() {
        SignIn.as(anna, Role.PARTICIPANT);
        var own = mine.in(edition, anna).orElseThrow();
        SignIn.as(trainer, Role.TRAINER);
        var group = coaching.group(edition, trainer).orElseThrow();

        assertThat(own.until()).isEqualTo(LAST.plusWeeks(6));
        assertThat(own.writing()).isEqualTo(Writing.OPEN);
        assertThat(group.until()).isEqualTo(LAST.plusWeeks(6));
        assertThat(group.each())
                .extracting(CoachedGroup.Coached::conversation)
                .containsExactly(ConversationId.of(place));
    }
}
