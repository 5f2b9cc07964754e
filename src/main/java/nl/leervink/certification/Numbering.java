package nl.leervink.certification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers certificates, year by year from 1: {@code LV-2027-000123}. A number is given in the transaction that issues
 * the certificate; who issues another waits until that is decided, so none is given twice and none is lost.
 */
@Component
class Numbering {

    private final JdbcClient database;

    Numbering(JdbcClient database) {
        this.database = database;
    }

    /** Keeps everyone else from issuing until the end of the transaction. */
    private void hold(int year) {
        database.sql("insert into certificate_number (in_year, latest) values (:year, 0) on conflict do nothing")
                .param("year", year)
                .update();
        database.sql("select latest from certificate_number where in_year = :year for update")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    String next(int year) {
        hold(year);
        database.sql("update certificate_number set latest = latest + 1 where in_year = :year")
                .param("year", year)
                .update();
        var latest = database.sql("select latest from certificate_number where in_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "LV-%d-%06d".formatted(year, latest);
    }
}
