package nl.leervink.platform;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a migration cannot say in words both databases know: {@code ${bytes}} is the type of a file's content, because
 * H2 ends its {@code bytea} at 1 MiB.
 */
@Configuration
class Dialects {

    @Bean
    FlywayConfigurationCustomizer wordsOfTheDatabase(DataSource storage) {
        return flyway -> flyway.placeholders(Map.of("bytes", isH2(storage) ? "binary large object" : "bytea"));
    }

    private static boolean isH2(DataSource storage) {
        try (var connection = storage.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not say which it is", unreachable);
        }
    }
}
