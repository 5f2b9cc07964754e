package nl.leervink.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.TestClock;
import nl.leervink.files.FileCabinet;
import nl.leervink.kernel.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class PaceTest {

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @Autowired
    QueuedLetters letters;

    @Autowired
    ReceivingDomains domains;

    @Autowired
    FileCabinet cabinet;

    @Autowired
    Courier courier;

    @Autowired
    TestMailServer post;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nothingElseWaits() {
        post.deliver();
    }

    /** Letters of other tests may have come due while it was later here: nobody is to wait for that hour. */
    @AfterEach
    void noDomainStaysClosed() {
        database.sql("update receiving_domain set closed_until = timestamp with time zone '1970-01-01 00:00:00+00'")
                .update();
    }

    @Test
    void aDomainGetsNoMoreThanItsShareAndHoldsUpNoOther() {
        var busy = post(5, aDomain());
        var other = post(1, aDomain());

        delivery(3).deliver(() -> true);

        assertThat(sent(busy)).hasSize(3);
        assertThat(sent(other)).hasSize(1);
    }

    @Test
    void whatWaitsForItsTurnWasNotTried() {
        var busy = post(2, aDomain());

        delivery(1).deliver(() -> true);

        var waiting = outbox.progress(busy).values().stream()
                .filter(letter -> letter.state() == LetterState.WAITING)
                .toList();
        assertThat(waiting).hasSize(1).allSatisfy(letter -> {
            assertThat(letter.trouble()).isEmpty();
            assertThat(attempts(letter.id())).isZero();
        });
    }

    @Test
    void anInstanceThatRemembersNothingKeepsThePace() {
        var busy = post(5, aDomain());
        delivery(2).deliver(() -> true);
        clock.goTo(clock.instant().plusSeconds(30));

        delivery(2).deliver(() -> true);

        assertThat(sent(busy)).hasSize(2);
        clock.goTo(clock.instant().plusSeconds(31));
        delivery(2).deliver(() -> true);
        assertThat(sent(busy)).hasSize(4);
    }

    @Test
    void aLetterSentAgainByTheOfficeCountsForThePaceToo() {
        var busy = post(1, aDomain());
        clock.goTo(clock.instant());
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            var letter = letters.findById(busy.getFirst()).orElseThrow();
            letter.heldUp(new Setback(Trouble.REFUSED, 550), now);
            letter.queueAgain(now);
        });

        delivery(1).deliver(() -> true);

        assertThat(sent(busy)).isEmpty();
        clock.goTo(now.plus(Pace.WINDOW).plusSeconds(1));
        delivery(1).deliver(() -> true);
        assertThat(sent(busy)).hasSize(1);
    }

    static List<Long> seeds() {
        return Rounds.of(3, 40).mapToObj(_ -> new Random().nextLong()).toList();
    }

    /** Two instances that deliver at once, at random moments, letters that come in between. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inNoMinuteMoreLeaveThanThePaceAllowsAndNobodyStarves(long seed) throws Exception {
        var random = new Random(seed);
        var pace = 1 + random.nextInt(4);
        var posted = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(_ -> new ArrayList<>(post(random.nextInt(9), aDomain())))
                .toList();
        var late = aDomain();
        posted.getFirst().addAll(post(1, domainOf(posted.getFirst(), late)));
        var began = clock.instant();

        try (var instances = Executors.newFixedThreadPool(2)) {
            while (posted.stream().anyMatch(one -> sent(one).size() < one.size())) {
                var start = new CyclicBarrier(2);
                var both = List.of(delivery(pace), delivery(pace)).stream()
                        .map(delivery -> instances.submit(() -> {
                            start.await();
                            delivery.deliver(() -> true);
                            return true;
                        }))
                        .toList();
                for (var one : both) {
                    one.get();
                }
                clock.goTo(clock.instant().plusSeconds(random.nextInt(40)));

                assertThat(Duration.between(began, clock.instant())).isLessThan(Duration.ofMinutes(20));
            }
        }

        for (var domain : posted) {
            var left = sent(domain);
            IntStream.range(pace, left.size())
                    .forEach(i -> assertThat(Duration.between(left.get(i - pace), left.get(i)))
                            .isGreaterThanOrEqualTo(Pace.WINDOW));
        }
    }

    @Test
    void aPaceAtWhichNothingLeavesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0));
    }

    private Delivery delivery(int perDomain) {
        var turns = new Turns(database, letters, domains, new Pace(perDomain), clock);
        return new Delivery(turns, letters, cabinet, courier, transaction, clock);
    }

    private List<LetterId> post(int howMany, String domain) {
        return IntStream.range(0, howMany)
                .mapToObj(_ -> new EmailAddress(UUID.randomUUID() + "@" + domain))
                .map(receiver -> outbox.post(TestLetters.aLetterTo(receiver)).orElseThrow())
                .toList();
    }

    private static String aDomain() {
        return UUID.randomUUID() + ".example";
    }

    private String domainOf(Collection<LetterId> known, String otherwise) {
        return outbox.progress(known).values().stream()
                .findAny()
                .map(letter -> Bureau.domainOf(letter.recipient()))
                .orElse(otherwise);
    }

    /** When these left, in order. */
    private List<Instant> sent(Collection<LetterId> posted) {
        return outbox.progress(posted).values().stream()
                .flatMap(letter -> letter.sentAt().stream())
                .sorted()
                .toList();
    }

    private int attempts(LetterId id) {
        return Objects.requireNonNull(transaction.execute(
                _ -> letters.findById(id).orElseThrow().details().attempts()));
    }
}
