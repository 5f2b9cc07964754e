package nl.leervink.questions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told by mail that there is something to read. */
@ModuleTest
class QuestionLettersTest {

    @Autowired
    TestQuestions questions;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId colleague;
    private PersonId anna;
    private PersonId bram;
    private EditionId edition;
    private EnrolmentId place;
    private ConversationId group;

    @BeforeEach
    void aGroupWithTwoTrainers() {
        trainer = people.someone("Tineke", "Trainer");
        colleague = people.someone("Carel", "Collega");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        edition = editions.anEdition(clock.today(), trainer, colleague);
        place = enrolments.enrol(anna, edition);
        enrolments.enrol(bram, edition);
        group = ConversationId.ofGroup(edition);
    }

    @Test
    void aQuestionIsToldToEachTrainerAndToNobodyElse() {
        questions.asks(anna, edition, place, "Vertrouwelijk");

        assertThat(questions.letters(trainer)).hasSize(1);
        assertThat(questions.letters(colleague)).hasSize(1);
        assertThat(questions.letters(anna)).isEmpty();
        assertThat(questions.letters(bram)).isEmpty();
    }

    @Test
    void anAnswerIsToldToWhoAsked() {
        questions.asks(anna, edition, place, "Hoe begin ik?");

        questions.answers(trainer, edition, place, "Met een open vraag.");

        assertThat(questions.letters(anna)).hasSize(1);
        assertThat(questions.letters(bram)).isEmpty();
        assertThat(questions.letters(trainer)).hasSize(1);
        assertThat(questions.letters(colleague)).hasSize(1);
    }

    @Test
    void whatAParticipantSaysInTheGroupIsToldToTheTrainersAndWhatATrainerSaysToEveryParticipant() {
        questions.asks(anna, edition, group, "Wie rijdt er mee?");
        assertThat(questions.letters(bram)).isEmpty();
        assertThat(questions.letters(trainer)).hasSize(1);

        questions.answers(trainer, edition, group, "De trein gaat elk half uur.");
        assertThat(questions.letters(anna)).hasSize(1);
        assertThat(questions.letters(bram)).hasSize(1);
    }

    @Test
    void aLetterTellsNeitherWhatNorWho() {
        questions.asks(anna, edition, place, "Mijn cliënt heet Sjaak");
        questions.answers(trainer, edition, place, "Let op die naam");

        assertThat(questions.letters(trainer))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject() + letter.text() + letter.html())
                        .contains("Er is een vraag voor je", "/trainer/uitvoeringen/" + edition.value() + "/vragen")
                        .doesNotContain("Sjaak", "Anna", "Appel", place.value().toString()));
        assertThat(questions.letters(anna))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject() + letter.text() + letter.html())
                        .contains("Er is een bericht voor je", "/mijn/uitvoeringen/" + edition.value() + "/vragen")
                        .doesNotContain("naam", "Tineke", place.value().toString()));
    }

    @Test
    void untilItIsReadThereIsOneLetterAndThenAnother() {
        questions.asks(anna, edition, place, "Eén");
        questions.asks(anna, edition, place, "Twee");
        assertThat(questions.letters(trainer)).hasSize(1);

        questions.trainerReads(trainer, edition, ConversationId.of(place));
        questions.asks(anna, edition, place, "Drie");
        questions.asks(anna, edition, place, "Vier");

        assertThat(questions.letters(trainer)).hasSize(2);
        assertThat(questions.letters(colleague)).hasSize(1);
    }

    @Test
    void eachConversationHasALetterOfItsOwn() {
        questions.asks(anna, edition, place, "Eén");
        questions.asks(anna, edition, group, "Twee");

        assertThat(questions.letters(trainer)).hasSize(2);
    }

    @Test
    void whoDidNotReadTheGroupIsToldOfTheTrainersAnswer() {
        questions.asks(anna, edition, group, "Wie rijdt er mee?");
        questions.answers(trainer, edition, group, "De trein gaat elk half uur.");
        questions.answers(colleague, edition, group, "Of de bus.");

        assertThat(questions.letters(bram)).hasSize(1);
    }

    @Test
    void whatIsNotSaidIsNotTold() {
        clock.goTo(clock.today().plusWeeks(30));

        questions.asks(anna, edition, place, "Te laat");

        assertThat(questions.letters(trainer)).isEmpty();
    }

    @Test
    void aTrainerTakenOffIsToldNothingMore() {
        editions.train(edition, colleague);

        questions.asks(anna, edition, place, "Wie bent u?");

        assertThat(questions.letters(trainer)).isEmpty();
        assertThat(questions.letters(colleague)).hasSize(1);
    }
}
