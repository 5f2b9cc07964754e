package nl.leervink.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who reads and says what in conversations. */
@ModuleTest
class ConversationsTest {

    @Autowired
    MyQuestions mine;

    @Autowired
    Coaching coaching;

    @Autowired
    TestQuestions questions;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Leaving leaving;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PersonId trainer;
    private PersonId anna;
    private PersonId bram;
    private EditionId edition;
    private EnrolmentId place;
    private ConversationId annas;
    private ConversationId group;

    @BeforeEach
    void aGroupWithTwoParticipants() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        edition = editions.anOpenEdition(trainer, clock.today().plusWeeks(2), 12);
        place = enrolments.enrol(anna, edition);
        enrolments.enrol(bram, edition);
        annas = ConversationId.of(place);
        group = ConversationId.ofGroup(edition);
    }

    @Test
    void aQuestionIsReadByTheTrainerAndTheAnswerByWhoAsked() {
        assertThat(questions.asks(anna, edition, annas, "Hoe begin ik?\nMet stilte?"))
                .isEqualTo(new SendResult.Sent());
        questions.answers(trainer, edition, annas, "Met een open vraag.");

        SignIn.as(anna, Role.PARTICIPANT);
        var open = mine.open(edition, annas, anna).orElseThrow();
        assertThat(open.participant()).contains("Anna Appel");
        assertThat(open.messages())
                .extracting(SaidMessage::author, said -> said.words().text(), SaidMessage::byTrainer, SaidMessage::mine)
                .containsExactly(
                        tuple("Anna Appel", "Hoe begin ik?\nMet stilte?", false, true),
                        tuple("Tineke Trainer", "Met een open vraag.", true, false));
        assertThat(questions.trainerReads(trainer, edition, annas))
                .containsExactly("Hoe begin ik?\nMet stilte?", "Met een open vraag.");
    }

    @Test
    void whatIsSaidInTheGroupIsReadByEveryoneInIt() {
        questions.asks(anna, edition, group, "Wie rijdt er mee?");
        questions.answers(trainer, edition, group, "De trein gaat elk half uur.");

        assertThat(questions.reads(bram, edition, group))
                .containsExactly("Wie rijdt er mee?", "De trein gaat elk half uur.");
    }

    @Test
    void anotherParticipantsConversationIsNobodyElses() {
        questions.asks(anna, edition, annas, "Vertrouwelijk");

        SignIn.as(bram, Role.PARTICIPANT);
        assertThat(mine.open(edition, annas, bram)).isEmpty();
        assertThat(mine.before(edition, annas, 99, bram)).isEmpty();
        assertThat(mine.in(edition, bram).orElseThrow().all())
                .extracting(MyConversations.Mine::kind)
                .containsExactly(ConversationKind.WITH_TRAINERS, ConversationKind.GROUP);
        assertThat(questions.asks(bram, edition, annas, "Ik ook")).isEqualTo(new SendResult.NotYours());
    }

    @Test
    void whoDoesNotTakePartFindsNothing() {
        var cleo = people.someone("Cleo", "Cel");
        questions.asks(anna, edition, group, "Wie rijdt er mee?");

        SignIn.as(cleo, Role.PARTICIPANT);
        assertThat(mine.in(edition, cleo)).isEmpty();
        assertThat(mine.open(edition, group, cleo)).isEmpty();
        assertThat(mine.news(cleo)).isEmpty();
        assertThat(questions.asks(cleo, edition, group, "Ik ook")).isEqualTo(new SendResult.NotYours());
    }

    @Test
    void aConversationIsFoundUnderItsOwnEditionOnly() {
        var other = editions.anOpenEdition(trainer, clock.today().plusWeeks(2), 12);
        enrolments.enrol(anna, other);
        questions.asks(anna, edition, annas, "Vertrouwelijk");

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(mine.open(other, annas, anna)).isEmpty();
        assertThat(mine.open(other, group, anna)).isEmpty();
        assertThat(questions.trainerReads(trainer, other, annas)).isEmpty();
        assertThat(questions.answers(trainer, other, annas, "Hier?")).isEqualTo(new SendResult.NotYours());
    }

    @Test
    void theTrainerOfAnotherEditionReadsNothing() {
        var stranger = people.someone("Sjors", "Vreemd");
        editions.anOpenEdition(stranger, clock.today().plusWeeks(2), 12);
        questions.asks(anna, edition, annas, "Vertrouwelijk");

        SignIn.as(stranger, Role.TRAINER);
        assertThat(coaching.group(edition, stranger)).isEmpty();
        assertThat(coaching.conversations(edition, stranger, 0, 10)).isEmpty();
        assertThat(coaching.howMany(edition, stranger)).isZero();
        assertThat(coaching.unread(edition, stranger)).isZero();
        assertThat(coaching.news(stranger)).isEmpty();
        assertThat(coaching.open(edition, annas, stranger)).isEmpty();
        assertThat(coaching.before(edition, annas, 99, stranger)).isEmpty();
        assertThat(questions.answers(stranger, edition, annas, "Mag ik?")).isEqualTo(new SendResult.NotYours());
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.OFFICE, Role.CONTACT})
    void neitherOfficeNorContactReadsAnything(String role) {
        questions.asks(anna, edition, annas, "Vertrouwelijk");
        var someone = people.someone("Bea", "Bureau");

        SignIn.as(someone, role);

        assertDenied(() -> mine.in(edition, someone));
        assertDenied(() -> mine.open(edition, annas, someone));
        assertDenied(() -> mine.say(edition, annas, MessageId.next(), new Words("Ik"), someone));
        assertDenied(() -> coaching.group(edition, someone));
        assertDenied(() -> coaching.open(edition, annas, someone));
        assertDenied(() -> coaching.conversations(edition, someone, 0, 10));
    }

    @Test
    void participantsAndTrainersDoNotSwapDoors() {
        SignIn.as(anna, Role.PARTICIPANT);
        assertDenied(() -> coaching.open(edition, annas, anna));

        SignIn.as(trainer, Role.TRAINER);
        assertDenied(() -> mine.open(edition, annas, trainer));
    }

    @Test
    void aNewTrainerReadsWhatWasSaidAndOneTakenOffDoesNot() {
        var successor = people.someone("Otto", "Opvolger");
        questions.asks(anna, edition, annas, "Hoe begin ik?");

        editions.train(edition, successor);

        assertThat(questions.trainerReads(successor, edition, annas)).containsExactly("Hoe begin ik?");
        assertThat(questions.trainerReads(trainer, edition, annas)).isEmpty();
        assertThat(questions.answers(trainer, edition, annas, "Nog iets")).isEqualTo(new SendResult.NotYours());
    }

    @Test
    void whoLeftStillReadsTheirOwnConversationAndNothingOfTheGroup() {
        questions.asks(anna, edition, annas, "Ik twijfel.");
        questions.asks(anna, edition, group, "Dag allemaal");
        leaves(anna);

        SignIn.as(anna, Role.PARTICIPANT);
        var found = mine.in(edition, anna).orElseThrow();
        assertThat(found.writing()).isEqualTo(Writing.LEFT);
        assertThat(found.all())
                .extracting(MyConversations.Mine::id, MyConversations.Mine::kind)
                .containsExactly(tuple(annas, ConversationKind.FORMER));
        assertThat(questions.reads(anna, edition, annas)).containsExactly("Ik twijfel.");
        assertThat(questions.reads(anna, edition, group)).isEmpty();
        assertThat(questions.asks(anna, edition, annas, "Nog iets")).isEqualTo(new SendResult.Closed(Writing.LEFT));
        assertThat(questions.asks(anna, edition, group, "Nog iets")).isEqualTo(new SendResult.NotYours());
    }

    @Test
    void toWhoLeftATrainerSaysNothingMore() {
        questions.asks(anna, edition, annas, "Ik twijfel.");
        leaves(anna);

        assertThat(questions.trainerReads(trainer, edition, annas)).containsExactly("Ik twijfel.");
        assertThat(questions.answers(trainer, edition, annas, "Jammer")).isEqualTo(new SendResult.Closed(Writing.LEFT));
        SignIn.as(trainer, Role.TRAINER);
        assertThat(coaching.conversations(edition, trainer, 0, 10))
                .singleElement()
                .extracting(ConversationRow::left)
                .isEqualTo(true);
        assertThat(coaching.group(edition, trainer).orElseThrow().each())
                .extracting(CoachedGroup.Coached::name)
                .containsExactly("Bram Boom");
    }

    @Test
    void whoLeftWithoutAWordFindsNoConversation() {
        leaves(anna);

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(mine.in(edition, anna)).isEmpty();
        assertThat(mine.open(edition, annas, anna)).isEmpty();
    }

    @Test
    void whoComesBackBeginsAnewAndStillReadsWhatWasSaidBefore() {
        questions.asks(anna, edition, annas, "Ik twijfel.");
        leaves(anna);
        var again = ConversationId.of(enrolments.enrol(anna, edition));

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(mine.in(edition, anna).orElseThrow().all())
                .extracting(MyConversations.Mine::id)
                .containsExactly(again, group, annas);
        assertThat(questions.asks(anna, edition, again, "Ik doe weer mee")).isEqualTo(new SendResult.Sent());
    }

    @Test
    void sentTwiceItIsSaidOnce() {
        var message = MessageId.next();
        SignIn.as(anna, Role.PARTICIPANT);

        assertThat(mine.say(edition, annas, message, new Words("Hoe begin ik?"), anna))
                .isEqualTo(new SendResult.Sent());
        assertThat(mine.say(edition, annas, message, new Words("Hoe begin ik?"), anna))
                .isEqualTo(new SendResult.Sent());

        assertThat(questions.reads(anna, edition, annas)).containsExactly("Hoe begin ik?");
    }

    @Test
    void nothingAndTooMuchAreNotSaid() {
        assertThat(questions.asks(anna, edition, annas, " \n\u0000 ")).isEqualTo(new SendResult.Empty());
        assertThat(questions.asks(anna, edition, annas, "x".repeat(5_001)))
                .isEqualTo(new SendResult.TooLong(5_001, 5_000));
        assertThat(questions.asks(anna, edition, annas, "x".repeat(5_000))).isEqualTo(new SendResult.Sent());
    }

    @Test
    void whatWasSaidEarlierIsReadPageByPage() {
        IntStream.rangeClosed(1, 70).forEach(number -> questions.asks(anna, edition, annas, "Vraag " + number));

        SignIn.as(anna, Role.PARTICIPANT);
        var last = mine.open(edition, annas, anna).orElseThrow().messages();
        var before = mine.before(edition, annas, last.getFirst().number(), anna);
        var first = mine.before(edition, annas, before.getFirst().number(), anna);
        assertThat(List.of(last.size(), before.size(), first.size())).containsExactly(30, 30, 10);
        assertThat(last.getLast().words().text()).isEqualTo("Vraag 70");
        assertThat(first.getFirst().words().text()).isEqualTo("Vraag 1");
        assertThat(mine.before(edition, annas, 1, anna)).isEmpty();
    }

    @Test
    void whatIsSaidStandsNowhereInTheOpen() {
        questions.asks(anna, edition, annas, "Mijn cliënt heet Sjaak");

        assertThat(database.sql("select sealed from message where conversation = :id")
                        .param("id", annas.value())
                        .query(byte[].class)
                        .single())
                .satisfies(kept -> assertThat(new String(kept, UTF_8)).doesNotContain("Sjaak"));
        SignIn.as(anna, Role.PARTICIPANT);
        var open = mine.open(edition, annas, anna).orElseThrow();
        assertThat(open.toString()
                        + open.messages()
                        + open.messages().getFirst().words())
                .doesNotContain("Sjaak", "Appel");
    }

    private void leaves(PersonId participant) {
        SignIn.during(
                participant,
                Role.PARTICIPANT,
                () -> leaving.terms(place, participant)
                        .map(terms -> leaving.leave(place, terms.today(), participant))
                        .orElseThrow());
    }

    private static void assertDenied(ThrowingCallable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed);
    }
}
