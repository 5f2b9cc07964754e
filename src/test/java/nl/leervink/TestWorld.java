package nl.leervink;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What the portal runs on in tests: a clock that can be set and, with the profile {@code postgresql}, a real server. */
@TestConfiguration
public class TestWorld {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Of far fewer rounds than those of the portal, which {@code AccountsTest} holds to their recipe. */
    @Bean
    @Primary
    PasswordEncoder quickHashes() {
        var recipe = "quick";
        return new DelegatingPasswordEncoder(
                recipe, Map.of(recipe, new Pbkdf2PasswordEncoder("", 16, 10, PBKDF2WithHmacSHA512)));
    }

    @TestConfiguration
    @Profile("postgresql")
    static class OnPostgreSQL {

        /** Stopped by the application, after its last connection: by a hook of its own it would stop at the same moment. */
        @Bean
        EmbeddedPostgres server() throws IOException {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        }

        @Bean
        JdbcConnectionDetails connection(EmbeddedPostgres server) {
            return new JdbcConnectionDetails() {

                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return "postgres";
                }

                @Override
                public String getJdbcUrl() {
                    return server.getJdbcUrl("postgres", "postgres");
                }
            };
        }
    }

    /** Sets the clock back and signs out after each test. */
    public static class LeftTidy implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(TestClock.class).backToNow();
            SignIn.out();
        }
    }
}
