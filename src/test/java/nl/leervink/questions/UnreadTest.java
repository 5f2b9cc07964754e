package nl.leervink.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is new to whom. */
@ModuleTest
class UnreadTest {

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
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId anna;
    private PersonId bram;
    private EditionId edition;
    private EnrolmentId annas;
    private EnrolmentId brams;
    private ConversationId group;

    @BeforeEach
    void aGroupWithTwoParticipants() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        edition = editions.anEdition(clock.today(), trainer);
        annas = enrolments.enrol(anna, edition);
        brams = enrolments.enrol(bram, edition);
        group = ConversationId.ofGroup(edition);
    }

    @Test
    void whatOthersSaidIsNewUntilItIsRead() {
        questions.asks(anna, edition, annas, "Eén");
        questions.asks(anna, edition, annas, "Twee");
        questions.asks(bram, edition, group, "Drie");

        SignIn.as(trainer, Role.TRAINER);
        assertThat(coaching.unread(edition, trainer)).isEqualTo(3);
        assertThat(coaching.news(trainer))
                .extracting(NewMessages::edition, NewMessages::howMany)
                .containsExactly(tuple(edition, 3));

        var open = coaching.open(edition, ConversationId.of(annas), trainer).orElseThrow();
        assertThat(open.messages()).extracting(SaidMessage::isNew).containsExactly(true, true);
        assertThat(coaching.unread(edition, trainer)).isEqualTo(1);
        assertThat(coaching.open(edition, ConversationId.of(annas), trainer)
                        .orElseThrow()
                        .messages())
                .extracting(SaidMessage::isNew)
                .containsExactly(false, false);
    }

    @Test
    void whatOneSaidOneselfIsNotNews() {
        questions.asks(anna, edition, annas, "Eén");
        questions.asks(anna, edition, group, "Twee");

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(mine.news(anna)).isEmpty();
        assertThat(mine.in(edition, anna).orElseThrow().all())
                .extracting(MyConversations.Mine::unread)
                .containsExactly(0, 0);
    }

    @Test
    void eachReaderReadsForThemselves() {
        questions.answers(trainer, edition, group, "Welkom");

        assertThat(questions.reads(anna, edition, group)).containsExactly("Welkom");

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(mine.news(anna)).isEmpty();
        SignIn.as(bram, Role.PARTICIPANT);
        assertThat(mine.news(bram)).extracting(NewMessages::howMany).containsExactly(1);
        assertThat(mine.in(edition, bram).orElseThrow().all())
                .extracting(MyConversations.Mine::kind, MyConversations.Mine::unread)
                .containsExactly(tuple(ConversationKind.WITH_TRAINERS, 0), tuple(ConversationKind.GROUP, 1));
    }

    @Test
    void conversationsWithNewsStandOnTopAndThenTheLatest() {
        var cleo = people.someone("Cleo", "Cel");
        var cleos = enrolments.enrol(cleo, edition);
        questions.asks(anna, edition, annas, "Eén");
        questions.asks(bram, edition, brams, "Twee");
        questions.asks(cleo, edition, cleos, "Drie");
        questions.trainerReads(trainer, edition, ConversationId.of(cleos));
        questions.trainerReads(trainer, edition, ConversationId.of(brams));

        SignIn.as(trainer, Role.TRAINER);
        assertThat(coaching.conversations(edition, trainer, 0, 10))
                .extracting(row -> row.participant().orElse("groep"), ConversationRow::unread)
                .containsExactly(tuple("Anna Appel", 1), tuple("Cleo Cel", 0), tuple("Bram Boom", 0));
        assertThat(coaching.howMany(edition, trainer)).isEqualTo(3);
        assertThat(coaching.conversations(edition, trainer, 1, 2))
                .extracting(row -> row.participant().orElse("groep"))
                .containsExactly("Bram Boom");
    }

    @Test
    void countingAsksNoMoreOfTheDatabaseWhenThereIsMore() {
        questions.asks(anna, edition, annas, "Eén");
        questions.answers(trainer, edition, annas, "Antwoord");
        var forOne = asked();
        for (var i = 0; i < 4; i++) {
            var more = editions.anEdition(clock.today(), trainer);
            var place = enrolments.enrol(anna, more);
            questions.asks(anna, more, place, "Nog een");
            questions.asks(anna, more, ConversationId.ofGroup(more), "En nog een");
            questions.answers(trainer, more, place, "Antwoord");
        }

        assertThat(asked()).isEqualTo(forOne);
    }

    private long asked() {
        SignIn.as(anna, Role.PARTICIPANT);
        var participant = statements.during(() -> {
            assertThat(mine.news(anna)).isNotEmpty();
            assertThat(mine.in(edition, anna)).isPresent();
        });
        SignIn.as(trainer, Role.TRAINER);
        return participant
                + statements.during(() -> {
                    assertThat(coaching.news(trainer)).isNotEmpty();
                    assertThat(coaching.conversations(edition, trainer, 0, 50)).isNotEmpty();
                });
    }
}
