package nl.leervink.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.Leervink;
import nl.leervink.TestClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** A program of the tests in a process of its own, to be killed, and what stays of it: its database. */
public final class OwnProcess {

    private static final String FILE = "./data/${leervink.database}";

    private OwnProcess() {}

    /**
     * A process that runs this main class, quick to start. What it says is for whoever starts it; its errors are shown.
     *
     * @param arguments of the program, in this order
     */
    public static ProcessBuilder of(Class<?> program, String... arguments) {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** The address of a database as the portal itself is set, but for the file. */
    public static String database(Path file) throws IOException {
        var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        var address = settings.getProperty("spring.datasource.url", "");
        assertThat(address).contains(FILE);
        return address.replace(FILE, file.toString());
    }

    /** In such a process: starts the whole portal with these settings, on a clock that can be set. */
    public static ConfigurableApplicationContext portal(List<String> settings) {
        var application = new SpringApplication(Leervink.class, Time.class);
        application.setAdditionalProfiles("doomed");
        return application.run(settings.toArray(String[]::new));
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
