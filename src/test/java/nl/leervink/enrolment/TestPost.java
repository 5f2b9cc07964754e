package nl.leervink.enrolment;

import java.util.List;
import java.util.Objects;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was queued for someone, delivered or not. */
@Component
public class TestPost {

    private final JdbcClient database;
    private final People people;

    TestPost(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** A letter as it was written. */
    public record Queued(String occasion, String subject, String text, String html) {}

    /** Those about occasions that begin so, in no particular order. */
    public List<Queued> to(PersonId person, String occasion) {
        return database
                .sql("""
                        select occasion, subject, text, html from queued_letter
                        where recipient = :to and occasion like :occasion""")
                .param("to", people.person(person).email().value())
                .param("occasion", occasion + ":%")
                .query(Queued.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
