package nl.leervink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Counts what is asked of the database by whoever counts: listeners that run beside them are left out. */
@Component
public class Statements implements StatementInspector, HibernatePropertiesCustomizer {

    private static final ThreadLocal<Optional<List<String>>> ASKED = ThreadLocal.withInitial(Optional::empty);

    /** How many statements this takes. */
    public long during(Runnable work) {
        return textsDuring(work).size();
    }

    /** Those that this takes, as the database hears them. */
    public List<String> textsDuring(Runnable work) {
        var before = ASKED.get();
        var asked = new ArrayList<String>();
        ASKED.set(Optional.of(asked));
        try {
            work.run();
            return List.copyOf(asked);
        } finally {
            ASKED.set(before);
        }
    }

    @Override
    public String inspect(String statement) {
        ASKED.get().ifPresent(asked -> asked.add(statement));
        return statement;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }
}
