package nl.leervink.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How conversations are kept: in order whoever speaks at once, sealed, and until they are to be forgotten. */
@ModuleTest
class KeepingConversationsTest {

    @Autowired
    TestQuestions questions;

    @Autowired
    ForgettingConversations forgetting;

    @Autowired
    SealedMessages messages;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    JdbcClient database;

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
    void aGroup() {
        trainer = people.someone("Tineke", "Trainer");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        edition = editions.anEdition(clock.today(), trainer);
        annas = enrolments.enrol(anna, edition);
        brams = enrolments.enrol(bram, edition);
        group = ConversationId.ofGroup(edition);
    }

    @Test
    void whatIsSaidAtOnceAllStandsThereAndIsToldOnce() throws InterruptedException {
        var spoken = IntStream.range(0, 12)
                .mapToObj(number -> (Callable<SendResult>)
                        () -> questions.asks(number % 2 == 0 ? anna : bram, edition, group, "Vraag " + number))
                .toList();
        try (var everyone = Executors.newFixedThreadPool(6)) {
            for (var said : everyone.invokeAll(spoken)) {
                assertThat(said.resultNow()).isEqualTo(new SendResult.Sent());
            }
        }

        assertThat(questions.trainerReads(trainer, edition, group))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 12)
                        .mapToObj(number -> "Vraag " + number)
                        .toList());
        assertThat(questions.letters(trainer)).hasSize(1);
    }

    @Test
    void whatAnotherKeySealedIsSealedAnew() {
        questions.asks(anna, edition, annas, "Hoe begin ik?");
        var message = new MessageId(one("select id from message where conversation = :id", UUID.class));
        var before = TestVaults.before().seal("Hoe begon ik?", ConversationBook.about(message));
        database.sql("update message set sealed_with = :key, sealed = :bytes where id = :id")
                .param("key", before.sealedWith())
                .param("bytes", before.bytes())
                .param("id", message.value())
                .update();

        while (messages.sealSomeAnew()) {}

        assertThat(one("select sealed_with from message where conversation = :id", String.class))
                .isEqualTo("tests");
        assertThat(questions.reads(anna, edition, ConversationId.of(annas))).containsExactly("Hoe begon ik?");
    }

    @Test
    void oneParticipantsConversationIsForgottenAndNoOther() {
        everythingIsSaidAndRead();

        forgetting.of(annas);

        assertThat(questions.reads(anna, edition, ConversationId.of(annas))).isEmpty();
        assertThat(questions.reads(bram, edition, ConversationId.of(brams))).containsExactly("Twee");
        assertThat(questions.reads(anna, edition, group)).containsExactly("Drie");
        assertThat(rows(annas.value())).isZero();
    }

    @Test
    void whoeverOpensItIsToldWhenWhatWasSaidWasErased() {
        everythingIsSaidAndRead();
        assertThat(questions.opened(anna, edition, ConversationId.of(annas)).erasedAt())
                .isEmpty();

        forgetting.of(annas);
        forgetting.of(annas);

        assertThat(questions.opened(anna, edition, ConversationId.of(annas)).erasedAt())
                .isPresent();
        assertThat(questions.opened(anna, edition, group).erasedAt()).isEmpty();
    }

    @Test
    void allThatWasSaidInAnEditionIsForgotten() {
        var other = editions.anEdition(clock.today(), trainer);
        var elsewhere = enrolments.enrol(anna, other);
        questions.asks(anna, other, elsewhere, "Elders");
        everythingIsSaidAndRead();

        forgetting.in(edition);

        assertThat(Stream.of(annas.value(), brams.value(), edition.value()).mapToLong(this::rows))
                .containsOnly(0L);
        assertThat(questions.reads(anna, other, ConversationId.of(elsewhere))).containsExactly("Elders");
    }

    @Test
    void whereNothingWasSaidThereIsNothingToForget() {
        forgetting.of(annas);
        forgetting.in(edition);

        assertThat(questions.reads(anna, edition, group)).isEmpty();
    }

    @Test
    void afterForgettingTheNextQuestionIsToldAsTheFirstWas() {
        questions.asks(anna, edition, annas, "Eén");
        forgetting.of(annas);

        questions.asks(anna, edition, annas, "Opnieuw");

        assertThat(questions.trainerReads(trainer, edition, ConversationId.of(annas)))
                .containsExactly("Opnieuw");
        assertThat(questions.letters(trainer)).hasSize(2);
    }

    private void everythingIsSaidAndRead() {
        questions.asks(anna, edition, annas, "Eén");
        questions.asks(bram, edition, brams, "Twee");
        questions.asks(bram, edition, group, "Drie");
        List.of(ConversationId.of(annas), ConversationId.of(brams), group)
                .forEach(conversation -> questions.trainerReads(trainer, edition, conversation));
    }

    private <T> T one(String query, Class<T> type) {
        return database.sql(query).param("id", annas.value()).query(type).single();
    }

    private long rows(UUID conversation) {
        return database.sql("""
                        select (select count(*) from message where conversation = :id)
                            + (select count(*) from conversation_reader where conversation = :id)""").param("id", conversation).query(Long.class).single();
    }
}
