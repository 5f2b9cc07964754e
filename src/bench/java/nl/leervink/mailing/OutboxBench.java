package nl.leervink.mailing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Letters per second over loopback SMTP, the state of each committed before and after, against a bare Jakarta Mail loop on
 * one open connection with the same letters as the ratio 1: {@code ./mvnw -Pbench verify}. A batch is {@value #BATCH} letters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(1)
public class OutboxBench {

    private static final int BATCH = 500;

    /** What the letters are kept in. */
    @Param({"postgresql", "h2"})
    public String storage;

    @Param({"0", "50000"})
    public int pdfBytes;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private ConfigurableApplicationContext lone;
    private Delivery delivery;
    private Letter letter;
    private Written written;
    private Session session;
    private Transport connection;

    /** Prints the figures, each also as a ratio to the bare loop. */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(OutboxBench.class.getSimpleName())
                .jvmArgs("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                .build();
        var results = new Runner(options).run();
        System.out.printf("%n%-12s %10s %14s %14s %8s%n", "storage", "pdf bytes", "bare/second", "outbox/second", "ratio");
        for (var outbox : results.stream().filter(result -> is(result, "outbox")).toList()) {
            var bare = results.stream()
                    .filter(result -> is(result, "bare") && setting(result).equals(setting(outbox)))
                    .findFirst()
                    .orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%-23s %14.0f %14.0f %8.2f%n",
                    setting(outbox),
                    perSecond(bare),
                    perSecond(outbox),
                    perSecond(outbox) / perSecond(bare));
        }
    }

    private static boolean is(RunResult result, String name) {
        return result.getParams().getBenchmark().endsWith("." + name);
    }

    private static String setting(RunResult result) {
        return "%-12s %10s"
                .formatted(result.getParams().getParam("storage"), result.getParams().getParam("pdfBytes"));
    }

    private static double perSecond(RunResult result) {
        return BATCH * 1000.0 / result.getPrimaryResult().getScore();
    }

    @Setup(Level.Trial)
    public void open() throws IOException, MessagingException {
        var server = new SlowServer(0);
        opened.add(server);
        var settings = new ArrayList<>(storage());
        settings.add("--spring.mail.host=127.0.0.1");
        settings.add("--spring.mail.port=" + server.port());
        lone = LoneOutbox.start(false, Duration.ZERO, settings);
        delivery = lone.getBean(Delivery.class);
        letter = LoneOutbox.letter(0, pdfBytes);
        written = lone.getBean(Stationery.class).write(letter);
        var prompt = new Properties();
        prompt.put("mail.smtp.socketFactory", new PromptSockets());
        session = Session.getInstance(prompt);
        connection = session.getTransport("smtp");
        connection.connect("127.0.0.1", server.port(), null, null);
    }

    private List<String> storage() throws IOException {
        if (storage.equals("h2")) {
            return List.of("--spring.datasource.url=jdbc:h2:file:"
                    + Files.createTempDirectory("bench").resolve("outbox")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;REUSE_SPACE=FALSE");
        }
        // As an installation has it; for tests it would answer before a commit is on disk
        var database = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        opened.add(database);
        return List.of(
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    @Setup(Level.Iteration)
    public void post() {
        LoneOutbox.post(lone, BATCH, pdfBytes);
    }

    @TearDown(Level.Iteration)
    public void clear() {
        delivery.deliver(() -> true);
        if (LoneOutbox.waiting(lone) > 0) {
            throw new IllegalStateException("Letters were left behind");
        }
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        connection.close();
        lone.close();
        for (var one : opened.reversed()) {
            one.close();
        }
    }

    /** The ratio 1: the same letters put together and handed over, and nothing remembered. */
    @Benchmark
    public void bare() throws Exception {
        for (var i = 0; i < BATCH; i++) {
            var message = message();
            connection.sendMessage(message, message.getAllRecipients());
        }
    }

    /** A batch as the outbox delivers it: claimed, read, handed over, noted. */
    @Benchmark
    public void outbox() {
        delivery.deliver(() -> true);
    }

    private MimeMessage message() throws Exception {
        var alternatives = new MimeMultipart("alternative");
        var text = new MimeBodyPart();
        text.setText(written.text(), "UTF-8");
        alternatives.addBodyPart(text);
        var html = new MimeBodyPart();
        html.setContent(written.html(), "text/html; charset=UTF-8");
        alternatives.addBodyPart(html);
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        var parts = new MimeMultipart(body);
        for (var enclosure : letter.enclosures()) {
            var file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(
                    new ByteArrayDataSource(enclosure.bytes().toArray(), enclosure.mediaType())));
            file.setFileName(enclosure.name().value());
            parts.addBodyPart(file);
        }
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("bureau@leervink.example", "Leervink"));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().value(), letter.toName(), "UTF-8"));
        message.setSubject(written.subject(), "UTF-8");
        message.setContent(parts);
        message.saveChanges();
        return message;
    }
}
