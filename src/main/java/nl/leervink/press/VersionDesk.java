package nl.leervink.press;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where versions are kept, one at a time. */
@Component
class VersionDesk {

    private final JdbcClient database;

    VersionDesk(JdbcClient database) {
        this.database = database;
    }

    /** Keeps everyone else from keeping a version until the end of the transaction. */
    void hold() {
        database.sql("select desk from version_desk for update")
                .query(Integer.class)
                .single();
    }
}
