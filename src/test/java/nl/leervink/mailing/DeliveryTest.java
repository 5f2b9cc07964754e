package nl.leervink.mailing;

import static nl.leervink.mailing.TestLetters.CONTENT;
import static nl.leervink.mailing.TestLetters.aLetterTo;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.files.FileCabinet;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.MoodyServer.Mood;
import nl.leervink.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class DeliveryTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Delivery delivery;

    @Autowired
    Courier courier;

    @Autowired
    Turns turns;

    @Autowired
    QueuedLetters letters;

    @Autowired
    FileCabinet cabinet;

    @Autowired
    TestMailServer post;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void aLetterArrivesAsItWasWritten() {
        var zoe = anAddress();
        outbox.post(aLetterTo(zoe));

        var mail = post.receivedBy(zoe).getFirst();

        assertThat(mail.subject()).isEqualTo("Proefbrief voor Coördinatie & coaching");
        assertThat(mail.from()).isEqualTo("Leervink <bureau@leervink.example>");
        assertThat(mail.to()).isEqualTo("Zoë van den Berg <" + zoe + ">");
        assertThat(mail.text()).contains("Beste Zoë van den Berg,", "Coördinatie & coaching", "- vrijdag");
        assertThat(mail.html())
                .contains("<html lang=\"nl\">", "Coördinatie &amp; coaching", "<li>vrijdag</li>", "Leervink ·");
        assertThat(mail.attachments()).singleElement().satisfies(enclosure -> {
            assertThat(enclosure.name()).hasToString("één.pdf");
            assertThat(enclosure.mediaType()).isEqualTo("application/pdf");
            assertThat(enclosure.bytes()).isEqualTo(CONTENT);
        });
        assertThat(detailsFor(zoe).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void theSameOccasionLeavesOnce() {
        var zoe = anAddress();
        var letter = aLetterTo(zoe);
        outbox.post(letter);
        post.deliver();
        outbox.post(letter);

        assertThat(post.receivedBy(zoe)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotMailed() {
        var zoe = anAddress();
        transaction.executeWithoutResult(doomed -> {
            outbox.post(aLetterTo(zoe));
            doomed.setRollbackOnly();
        });

        assertThat(post.receivedBy(zoe)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSE_RECIPIENT, FAILED,  REFUSED,         550",
        "REFUSE_CONTENT,   FAILED,  REFUSED,         554",
        "REFUSE_FOR_NOW,   WAITING, REFUSED_FOR_NOW, 451",
        "ASK_SIGN_IN,      WAITING, SIGN_IN_REFUSED, 530",
        "STAY_SILENT,      WAITING, TOO_SLOW,",
        "DIE_HALFWAY,      WAITING, BROKEN_OFF,"
    })
    void aServerInABadMoodHoldsUpOneLetterAndNoOther(Mood mood, LetterState state, Trouble trouble, Integer code)
            throws IOException {
        var before = anAddress();
        var zoe = anAddress();
        var after = anAddress();
        post.deliver();
        List.of(before, zoe, after).forEach(receiver -> outbox.post(aLetterTo(receiver)));
        try (var server = new MoodyServer(mood, zoe)) {

            deliveryTo(server.port()).deliver(() -> true);

            assertThat(server.acceptedFor(before)).isOne();
            assertThat(server.acceptedFor(after)).isOne();
            assertThat(server.acceptedFor(zoe)).isZero();
        }
        var details = detailsFor(zoe);
        assertThat(details.state()).isEqualTo(state);
        assertThat(details.trouble()).contains(trouble);
        assertThat(details.replyCode().orElse(null)).isEqualTo(code);
        assertThat(details.attempts()).isOne();
        if (state == LetterState.WAITING) {
            clock.goTo(details.nextAttempt().plusSeconds(1));
            assertThat(post.receivedBy(zoe)).hasSize(1);
        }
    }

    @Test
    void aServerThatIsDownHoldsUpOneLetterAtATimeAndLosesNone() throws IOException {
        var zoe = anAddress();
        post.deliver();
        outbox.post(aLetterTo(zoe));

        deliveryTo(aPortNobodyListensTo()).deliver(() -> true);

        assertThat(detailsFor(zoe).trouble()).contains(Trouble.UNREACHABLE);
        assertThat(post.receivedBy(zoe)).isEmpty();
        clock.goTo(detailsFor(zoe).nextAttempt().plusSeconds(1));
        assertThat(post.receivedBy(zoe)).hasSize(1);
    }

    @Test
    void whatDidNotTryBecauseTheServerIsDownIsDueAgainAndWasNotTried() throws IOException {
        var receivers = IntStream.range(0, 4).mapToObj(_ -> anAddress()).toList();
        post.deliver();
        receivers.forEach(receiver -> outbox.post(aLetterTo(receiver)));

        deliveryTo(aPortNobodyListensTo()).deliver(() -> true);

        assertThat(receivers.stream().map(this::detailsFor).map(LetterDetails::attempts))
                .containsExactlyInAnyOrder(0, 0, 0, 1);
        post.deliver();
        assertThat(receivers.stream().map(this::detailsFor).map(LetterDetails::state))
                .containsExactlyInAnyOrder(LetterState.SENT, LetterState.SENT, LetterState.SENT, LetterState.WAITING);
    }

    @Test
    void aRoundThatIsToStopGivesBackWhatItHadTakenAlong() {
        var receivers = IntStream.range(0, 4).mapToObj(_ -> anAddress()).toList();
        post.deliver();
        receivers.forEach(receiver -> outbox.post(aLetterTo(receiver)));
        var asked = new AtomicInteger();

        delivery.deliver(() -> asked.getAndIncrement() < 2);

        assertThat(receivers.stream().map(this::detailsFor).map(LetterDetails::attempts))
                .containsExactlyInAnyOrder(1, 1, 0, 0);
        assertThat(receivers)
                .allSatisfy(receiver -> assertThat(post.receivedBy(receiver)).hasSize(1));
        assertThat(receivers.stream().map(this::detailsFor).map(LetterDetails::attempts))
                .containsOnly(1);
    }

    @Test
    void noLetterLeavesThatIsRecalledAfterItsClaim() {
        post.deliver();
        var letters = IntStream.range(0, 3)
                .mapToObj(_ -> outbox.post(aLetterTo(anAddress())).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
        var recalled = new HashSet<LetterId>();
        var asked = new AtomicInteger();

        delivery.deliver(() -> {
            if (asked.getAndIncrement() == 1) {
                recalled.addAll(outbox.recall(letters));
                clock.goTo(clock.instant().plusSeconds(2));
            }
            return true;
        });

        assertThat(recalled).hasSize(2);
        assertThat(outbox.progress(letters).values().stream().map(LetterProgress::state))
                .containsExactlyInAnyOrder(LetterState.SENT, LetterState.RECALLED, LetterState.RECALLED);
    }

    @Test
    void noLetterLeavesOnAClaimThatIsNearItsEnd() {
        var receivers = IntStream.range(0, 3).mapToObj(_ -> anAddress()).toList();
        post.deliver();
        receivers.forEach(receiver -> outbox.post(aLetterTo(receiver)));

        delivery.deliver(() -> {
            clock.goTo(clock.instant().plus(Turns.CLAIM.multipliedBy(2).dividedBy(3)));
            return true;
        });

        var claimedUntil = receivers.stream()
                .map(this::detailsFor)
                .map(LetterDetails::nextAttempt)
                .toList();
        assertThat(claimedUntil).doesNotHaveDuplicates();
        assertThat(receivers).allSatisfy(receiver -> {
            assertThat(post.receivedBy(receiver)).hasSize(1);
            assertThat(detailsFor(receiver).attempts()).isOne();
        });
    }

    @Test
    void aLetterIsGivenUpAfterEightAttemptsInAboutTwoDays() throws IOException {
        var zoe = anAddress();
        post.deliver();
        var posted = clock.instant();
        outbox.post(aLetterTo(zoe));
        var nobody = deliveryTo(aPortNobodyListensTo());

        var attempts = 0;
        while (detailsFor(zoe).state() == LetterState.WAITING) {
            clock.goTo(detailsFor(zoe).nextAttempt().plusSeconds(1));
            nobody.deliver(() -> true);
            attempts++;
        }

        assertThat(attempts).isEqualTo(8);
        assertThat(Duration.between(posted, clock.instant())).isBetween(Duration.ofHours(45), Duration.ofHours(60));
        assertThat(detailsFor(zoe).state()).isEqualTo(LetterState.FAILED);
    }

    @Test
    void aLetterThatWasAcceptedWhenWeWereKilledLeavesAgainUnderTheSameIdentification() throws MessagingException {
        var zoe = anAddress();
        post.deliver();
        outbox.post(aLetterTo(zoe));
        try (var round = courier.setOut()) {
            round.connect();
            var claim = delivery.claim().getFirst();
            round.handOver(claim.words(), delivery.files(claim).orElseThrow());
        }

        assertThat(post.receivedBy(zoe)).hasSize(1);
        clock.goTo(clock.instant().plus(Turns.CLAIM).plusSeconds(1));
        var mails = post.receivedBy(zoe);

        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).messageId()).isEqualTo(mails.get(1).messageId()).isNotBlank();
    }

    @Test
    void twoDeliveriesAtTheSameTimeSendEachLetterOnce() throws Exception {
        var receivers = IntStream.range(0, 30).mapToObj(_ -> anAddress()).toList();
        post.deliver();
        receivers.forEach(receiver -> outbox.post(aLetterTo(receiver)));
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = IntStream.range(0, 2)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        delivery.deliver(() -> true);
                        return true;
                    }))
                    .toList();
            for (var one : both) {
                one.get();
            }
        }

        assertThat(receivers)
                .allSatisfy(receiver -> assertThat(post.receivedBy(receiver)).hasSize(1));
    }

    @Test
    void twoTransactionsThatPostTheSameOccasionQueueItOnceAndBothGoOn() throws Exception {
        var zoe = anAddress();
        var letter = aLetterTo(zoe);
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = IntStream.range(0, 2)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return transaction.execute(_ -> {
                            var posted = outbox.post(letter);
                            outbox.post(aLetterTo(anAddress()));
                            return posted.isPresent();
                        });
                    }))
                    .toList();

            assertThat(Set.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(post.receivedBy(zoe)).hasSize(1);
    }

    @Test
    void aFailedLetterIsSentAgainWhenTheOfficeSaysSo() throws IOException {
        var zoe = anAddress();
        post.deliver();
        outbox.post(aLetterTo(zoe));
        SignIn.as(PersonId.next(), Role.OFFICE);
        var id = detailsFor(zoe).id();
        assertThat(correspondence.sendAgain(id)).isInstanceOf(SendAgainResult.AlreadyOnItsWay.class);
        try (var server = new MoodyServer(Mood.REFUSE_RECIPIENT, zoe)) {
            deliveryTo(server.port()).deliver(() -> true);
        }
        assertThat(correspondence.failedCount()).isPositive();

        assertThat(correspondence.sendAgain(id)).isInstanceOf(SendAgainResult.Requeued.class);

        clock.goTo(clock.instant().plus(Pace.WINDOW));
        assertThat(post.receivedBy(zoe)).hasSize(1);
        assertThat(correspondence.sendAgain(id)).isInstanceOf(SendAgainResult.AlreadySent.class);
        assertThat(correspondence.sendAgain(LetterId.next())).isInstanceOf(SendAgainResult.Gone.class);
    }

    private LetterDetails detailsFor(EmailAddress receiver) {
        SignIn.as(PersonId.next(), Role.OFFICE);
        var row = correspondence
                .letters(Set.of(LetterState.values()), receiver.value(), PageRequest.of(0, 10))
                .getFirst();
        return correspondence.letter(row.id()).orElseThrow();
    }

    private Delivery deliveryTo(int port) {
        var server = TestMailServer.serverAt(port);
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        var there = new StaticListableBeanFactory();
        there.addBean("server", server);
        var bureau = new Bureau("Leervink", new EmailAddress("bureau@leervink.example"));
        return new Delivery(
                turns,
                letters,
                cabinet,
                new Courier(there.getBeanProvider(JavaMailSenderImpl.class), bureau, clock),
                transaction,
                clock);
    }

    private static int aPortNobodyListensTo() throws IOException {
        try (var door = new ServerSocket(0)) {
            return door.getLocalPort();
        }
    }
}
