package nl.leervink;

import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Counts what is asked of the database by whoever counts: listeners that run beside them are left out. */
@Component
public class Statements implements StatementInspector, HibernatePropertiesCustomizer {

    private static final ThreadLocal<Long> ASKED = ThreadLocal.withInitial(() -> 0L);

    /** How many statements this takes. */
    public long during(Runnable work) {
        var before = ASKED.get();
        work.run();
        return ASKED.get() - before;
    }

    @Override
    public String inspect(String statement) {
        ASKED.set(ASKED.get() + 1);
        return statement;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }
}
