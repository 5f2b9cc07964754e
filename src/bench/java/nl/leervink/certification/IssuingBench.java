package nl.leervink.certification;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.leervink.Leervink;
import nl.leervink.SignIn;
import nl.leervink.TestWorld;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.press.CertificatePress;
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

/**
 * Certificates of editions of twelve on PostgreSQL: the whole issue (numbers, printing, signature, files, points, letters, one
 * commit), beside printing and signing the same twelve alone: {@code ./mvnw -Pbench verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 20)
@Fork(1)
public class IssuingBench {

    private static final int IN_A_GROUP = 12;

    private ConfigurableApplicationContext portal;
    private Group group;
    private Printing printing;
    private CertificatePress press;
    private CertificateDraft draft;

    /** Prints certificates per second. */
    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(IssuingBench.class.getSimpleName())
                        .jvmArgs("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                        .build())
                .run();
        System.out.printf("%n%-28s %12s%n", "editions of " + IN_A_GROUP, "per second");
        results.forEach(result -> {
            var benchmark = result.getParams().getBenchmark();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %12.1f%n",
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    IN_A_GROUP * 1000 / result.getPrimaryResult().getScore());
        });
    }

    @Setup(Level.Trial)
    public void open() {
        portal = new SpringApplicationBuilder(Leervink.class, TestWorld.class)
                .profiles("postgresql")
                .properties("server.port=0", "logging.level.root=warn")
                .run();
        printing = portal.getBean(Printing.class);
        press = portal.getBean(CertificatePress.class);
    }

    /** An edition in which everyone is ready, and the office at its desk. */
    @Setup(Level.Iteration)
    public void prepare() {
        var groups = portal.getBean(TestGroups.class);
        var people = portal.getBean(TestPeople.class);
        group = groups.aGroup();
        IntStream.range(0, IN_A_GROUP).forEach(_ -> groups.diligent(group, people.someone()));
        groups.finish(group);
        SignIn.as(PersonId.next(), Role.OFFICE);
        var edition = portal.getBean(Editions.class).find(group.edition()).orElseThrow();
        draft = printing.draft(edition, ((Means.Ready) printing.means()).seal());
    }

    @TearDown(Level.Trial)
    public void close() {
        portal.close();
    }

    @Benchmark
    public int issued() {
        return ((CloseResult.Closed) portal.getBean(Issuing.class).close(group.edition())).issued().size();
    }

    @Benchmark
    public int printedAndSigned() {
        var holder = new Holder(
                "Anna Appel", draft.edition().contactTime(), draft.edition().selfStudy());
        return IntStream.range(0, IN_A_GROUP)
                .map(_ -> press.print(
                                draft.content(holder, "LV-2027-000123", VerificationCode.next(), "https://leervink.example"),
                                draft.look(),
                                draft.seal(),
                                Instant.EPOCH)
                        .size())
                .sum();
    }
}
