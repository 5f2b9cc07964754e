package nl.leervink.mailing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.Leervink;
import nl.leervink.TestClock;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.EmailAddress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The outbox with all it stands on (files, storage, migrations, scheduler), as the portal's own settings say, and without
 * the other modules and the screens: quick to start, to be killed, or to be started twice.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@EntityScan({"nl.leervink.mailing", "nl.leervink.files"})
@EnableJpaRepositories({"nl.leervink.mailing", "nl.leervink.files"})
@ConfigurationPropertiesScan({"nl.leervink.mailing", "nl.leervink.kernel", "nl.leervink.vault"})
@ComponentScan({"nl.leervink.mailing", "nl.leervink.files", "nl.leervink.vault"})
@ComponentScan(
        basePackages = "nl.leervink.platform",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Dialects|TimeConfiguration)"))
class LoneOutbox {

    static final int PDF_BYTES = 50_000;

    /** So many that no domain gets more letters than a bureau may send there, however many are posted in one go. */
    private static final int DOMAINS = 200;

    /** The first argument is how many letters to post, the second how many minutes it is later than now, the rest settings. */
    public static void main(String[] arguments) {
        var settings = List.of(arguments).subList(2, arguments.length);
        try (var outbox = start(true, Duration.ofMinutes(Long.parseLong(arguments[1])), settings)) {
            post(outbox, Integer.parseInt(arguments[0]), PDF_BYTES);
            await().atMost(Duration.ofMinutes(3)).until(() -> waiting(outbox) == 0);
        }
    }

    static ConfigurableApplicationContext start(boolean byItself, Duration later, List<String> settings) {
        var always = Stream.of(
                "--db-scheduler.enabled=" + byItself,
                "--db-scheduler.polling-interval=200ms",
                "--db-scheduler.heartbeat-interval=500ms",
                "--leervink.test.later=" + later);
        return new SpringApplicationBuilder(LoneOutbox.class)
                .web(WebApplicationType.NONE)
                .profiles("doomed")
                .run(Stream.concat(always, settings.stream()).toArray(String[]::new));
    }

    /** Posts so many letters, each with a PDF of so many bytes, or with none at all, in one transaction. */
    static void post(ApplicationContext lone, int howMany, int pdfBytes) {
        lone.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> IntStream.range(0, howMany)
                        .mapToObj(number -> letter(number, pdfBytes))
                        .forEach(lone.getBean(Outbox.class)::post));
    }

    static long waiting(ApplicationContext lone) {
        return lone.getBean(JdbcClient.class)
                .sql("select count(*) from queued_letter where state <> 'SENT'")
                .query(Long.class)
                .single();
    }

    static Letter letter(int number, int pdfBytes) {
        return new Letter(
                Occasion.of("lone", LetterId.next()),
                new EmailAddress("lezer-%d@voorbeeld-%d.example".formatted(number, number % DOMAINS)),
                "Lezer " + number,
                Locale.of("nl"),
                "trial",
                Map.of("course", "Coaching", "days", List.of(Map.of("day", "vrijdag"))),
                pdfBytes == 0
                        ? List.of()
                        : List.of(new Enclosure(
                                new FileName("certificaat.pdf"), "application/pdf", Bytes.of(new byte[pdfBytes]))));
    }

    @Bean
    @Primary
    TestClock testClock(Environment settings) {
        var clock = new TestClock();
        clock.goTo(clock.instant().plus(settings.getRequiredProperty("leervink.test.later", Duration.class)));
        return clock;
    }

    /** By which Spring Modulith knows whose modules to migrate. */
    @Bean
    Leervink portal() {
        return new Leervink();
    }
}
