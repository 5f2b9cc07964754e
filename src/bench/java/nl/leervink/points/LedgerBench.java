package nl.leervink.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.leervink.Leervink;
import nl.leervink.SignIn;
import nl.leervink.TestWorld;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Bookings and balances in a ledger of a million entries on PostgreSQL, against a plain {@code select sum} of one person's
 * points as the ratio 1: {@code ./mvnw -Pbench verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class LedgerBench {

    private static final int PEOPLE = 500;
    private static final int REGISTRATIONS = 10;
    private static final int ENTRIES_EACH = 200;
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    private final AtomicLong certificates = new AtomicLong();
    private ConfigurableApplicationContext portal;
    private JdbcTemplate sql;
    private PointsLedger ledger;
    private MyPoints points;
    private MyStanding standing;
    private List<UUID> people;

    /** Prints the figures, each also as a ratio to the plain sum. */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(LedgerBench.class.getSimpleName())
                .jvmArgs("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                .build();
        var results = new Runner(options).run();
        var plain = results.stream()
                .filter(result -> name(result).equals("plainSum"))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
        System.out.printf("%n%-28s %12s %8s%n", "with 1,000,000 entries", "per second", "ratio");
        for (var result : results) {
            var score = result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "%-28s %12.1f %8.3f%n", name(result), score, score / plain);
        }
    }

    private static String name(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    @Setup(Level.Trial)
    public void open() {
        portal = new SpringApplicationBuilder(Leervink.class, TestWorld.class)
                .profiles("postgresql")
                .properties("server.port=0", "logging.level.root=warn")
                .run();
        sql = portal.getBean(JdbcTemplate.class);
        ledger = portal.getBean(PointsLedger.class);
        points = portal.getBean(MyPoints.class);
        standing = portal.getBean(MyStanding.class);
        fill();
        people = sql.queryForList("select person from personal_ledger", UUID.class);
    }

    /** Ten registrations of 200 bookings for each of 500 people: a million entries. */
    private void fill() {
        sql.execute("insert into personal_ledger (person) select gen_random_uuid() from generate_series(1, " + PEOPLE
                + ")");
        sql.execute("""
                insert into membership (id, person, register, profile, number, member_since, version)
                select gen_random_uuid(), person, 'SKJ', 'skj-jgp', (100000000 + row_number() over ())::text,
                    date '2024-01-01', 0
                from personal_ledger cross join generate_series(1, %d)""".formatted(REGISTRATIONS));
        sql.execute("""
                insert into ledger_entry (id, membership, person, register, profile, origin, kind, title, category, points,
                    reference, contact_minutes, self_study_minutes, source, turn, earned_on, recorded_at)
                select gen_random_uuid(), m.id, m.person, m.register, m.profile, 'AWARDED', 'EARNED', 'Training',
                    case n %% 3 when 0 then 'reflectie' else 'formeel leren' end, 1 + n %% 26, 'SKJ300893', 1260, 300,
                    'LV-' || m.number || '-' || n, 1, date '2024-01-01' + n, now()
                from membership m cross join generate_series(1, %d) n""".formatted(ENTRIES_EACH));
        sql.execute("vacuum analyze ledger_entry");
        var entries = sql.queryForObject("select count(*) from ledger_entry", Long.class);
        if (entries == null || entries != (long) PEOPLE * REGISTRATIONS * ENTRIES_EACH) {
            throw new IllegalStateException("A million entries were to be there: " + entries);
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        portal.close();
    }

    /** The ratio 1: what any balance must at least ask. */
    @Benchmark
    public BigDecimal plainSum() {
        return sql.queryForObject(
                "select sum(points) from ledger_entry where person = ?", BigDecimal.class, someone().value());
    }

    /** The totals of all of someone's registrations, per category, with their hours. */
    @Benchmark
    public Object balance() {
        return as(me -> points.earned(me));
    }

    /** The same measured by the rules of each register: periods, minima, maxima. */
    @Benchmark
    public Object standing() {
        return as(me -> standing.of(me));
    }

    /** An award booked for one of ten registrations, in a transaction of its own. */
    @Benchmark
    public void booking() {
        var source = "LV-BENCH-" + certificates.incrementAndGet();
        ledger.book(
                someone(),
                EditionId.next(),
                List.of(TestAccreditations.skj(CourseId.next(), TestAccreditations.year(2027))),
                "Training",
                source,
                DAY);
    }

    private Object as(java.util.function.Function<PersonId, Object> read) {
        var me = someone();
        return SignIn.during(me, Role.PARTICIPANT, () -> read.apply(me));
    }

    private PersonId someone() {
        return new PersonId(people.get(ThreadLocalRandom.current().nextInt(people.size())));
    }
}
