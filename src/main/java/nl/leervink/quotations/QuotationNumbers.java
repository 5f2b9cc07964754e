package nl.leervink.quotations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers quotations within a year, without gaps: whoever takes one holds the year until the transaction ends. */
@Component
class QuotationNumbers {

    private final JdbcClient database;

    QuotationNumbers(JdbcClient database) {
        this.database = database;
    }

    String next(int year) {
        database.sql("insert into quotation_number (in_year, latest) values (:year, 0) on conflict do nothing")
                .param("year", year)
                .update();
        database.sql("update quotation_number set latest = latest + 1 where in_year = :year")
                .param("year", year)
                .update();
        var latest = database.sql("select latest from quotation_number where in_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "OF-%d-%04d".formatted(year, latest);
    }
}
