package nl.leervink.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.Leervink;
import nl.leervink.SignIn;
import nl.leervink.TestWorld;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enrolling one by one in editions of twelve on PostgreSQL, place, account, letter and calendar entries in one commit, beside
 * nothing but a row that is locked and another that is written: {@code ./mvnw -Pbench verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 12)
@Fork(1)
public class EnrollingBench {

    private static final int SEATS = 12;
    private static final int EDITIONS = 20;

    private ConfigurableApplicationContext portal;
    private Enrolling enrolling;
    private JdbcClient database;
    private TransactionTemplate transaction;
    private final List<EditionId> editions = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    /** Prints enrolments per second, and their ratio. */
    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(EnrollingBench.class.getSimpleName())
                        .jvmArgs("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                        .build())
                .run();
        System.out.printf("%n%-28s %12s%n", SEATS * EDITIONS + " enrolments", "per second");
        results.forEach(result -> {
            var benchmark = result.getParams().getBenchmark();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %12.1f%n",
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    SEATS * EDITIONS * 1000 / result.getPrimaryResult().getScore());
        });
    }

    @Setup(Level.Trial)
    public void open() {
        portal = new SpringApplicationBuilder(Leervink.class, TestWorld.class)
                .profiles("postgresql")
                .properties("server.port=0", "logging.level.root=warn")
                .run();
        enrolling = portal.getBean(Enrolling.class);
        database = portal.getBean(JdbcClient.class);
        transaction = portal.getBean(TransactionTemplate.class);
        database.sql("create table if not exists bare_place (id uuid primary key, edition uuid not null, participant uuid not null)")
                .update();
    }

    /** Empty editions, and people who know their way in. */
    @Setup(Level.Iteration)
    public void prepare() {
        var planned = portal.getBean(TestEditions.class);
        var some = portal.getBean(TestPeople.class);
        editions.clear();
        people.clear();
        IntStream.range(0, EDITIONS).forEach(_ -> editions.add(planned.anOpenEdition()));
        Stream.generate(some::someone).limit(SEATS).forEach(people::add);
        SignIn.as(people.getFirst(), Role.PARTICIPANT);
    }

    @TearDown(Level.Trial)
    public void close() {
        portal.close();
    }

    @Benchmark
    public void enrolled() {
        for (var edition : editions) {
            for (var person : people) {
                if (!(enrolling.enrolMyself(edition, person, Optional.empty(), List.of(), IfFull.TELL)
                        instanceof EnrolResult.Certain)) {
                    throw new IllegalStateException("No place for who asked in time");
                }
            }
        }
    }

    @Benchmark
    public void lockedAndWritten() {
        for (var edition : editions) {
            for (var person : people) {
                transaction.executeWithoutResult(_ -> {
                    database.sql("select id from edition where id = :id for update")
                            .param("id", edition.value())
                            .query(UUID.class)
                            .single();
                    database.sql("insert into bare_place values (:id, :edition, :participant)")
                            .param("id", UUID.randomUUID())
                            .param("edition", edition.value())
                            .param("participant", person.value())
                            .update();
                });
            }
        }
    }
}
