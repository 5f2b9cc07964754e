package nl.leervink.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules that the database keeps hold as long as the database, and not as long as the connection that made them. */
class ChecksTest {

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1";

    @Test
    void aCheckOutlivesTheConnectionThatMadeIt() throws SQLException {
        try (var migration = connect()) {
            run(migration, "create table letter (state varchar(10) check (state in ('WAITING', 'SENT')))");
        }

        try (var portal = connect()) {
            run(portal, "insert into letter values ('SENT')");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> run(portal, "insert into letter values ('LOST')"))
                    .satisfies(refused -> assertThat(refused.getErrorCode()).isEqualTo(23513));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
