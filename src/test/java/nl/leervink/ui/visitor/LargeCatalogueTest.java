package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.ScreenTest;
import nl.leervink.Statements;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two thousand courses with twenty thousand editions: as many questions to the database as for a few. */
@ScreenTest
class LargeCatalogueTest {

    private static final int COURSES = 2_000;
    private static final int EDITIONS_OF_EACH = 10;

    private static final List<String> ADDRESSES = List.of(
            "cursussen", "cursussen?zoek=intervisie", "cursussen?soort=training&vorm=klassikaal", "cursussen?pagina=2");

    @Autowired
    TestCourses some;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager memory;

    @Autowired
    Statements statements;

    @Test
    void askAsMuchOfTheDatabaseAsAFew() {
        Stream.generate(some::aTraining).limit(26).forEach(_ -> {}); // more than two pages
        var edition = editions.anOpenEdition();
        var slug = planned.find(edition).orElseThrow().slug();
        asked(slug); // what is kept in memory is there from now on
        var few = asked(slug);

        many(edition);

        assertThat(asked(slug)).isEqualTo(few);
        go("cursussen?zoek=intervisie&pagina=99");
        assertThat(_find(H2.class)).extracting(H2::getText).anyMatch(found -> found.matches("[0-9.]{4,} .*"));
    }

    private Map<String, Long> asked(String slug) {
        var asked = new LinkedHashMap<String, Long>();
        for (var address : Stream.concat(ADDRESSES.stream(), Stream.of("cursussen/" + slug))
                .toList()) {
            memory.flush();
            memory.clear();
            UI.getCurrent().navigate("verificatie"); // the screen itself is made anew
            asked.put(address, statements.during(() -> {
                go(address);
                MockVaadin.clientRoundtrip(false);
            }));
        }
        return asked;
    }

    private static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** Copies of this edition's course, and of the edition for each of them. */
    private void many(EditionId edition) {
        var course = planned.find(edition).orElseThrow().course();
        copy(
                "course",
                Map.of("id", "random_uuid()", "slug", "'copy-' || n.\"X\""),
                COURSES,
                "one.id = ?",
                course.value());
        copy("course_form", Map.of("course", "c.id"), 1, "one.course = ? and c.slug like 'copy-%'", course.value());
        copy(
                "edition",
                Map.of("id", "random_uuid()", "course", "c.id", "slug", "c.slug"),
                EDITIONS_OF_EACH,
                "one.id = ? and c.slug like 'copy-%'",
                edition.value());
    }

    /** Rows like one of a table, but for some columns; beside each course where these ask for it. */
    private void copy(String table, Map<String, String> other, int times, String which, Object id) {
        var columns = database.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table)
                .query((row, _) -> row.getString("column_name"))
                .list();
        var values = columns.stream()
                .map(column -> other.getOrDefault(column, "one." + column))
                .collect(joining(", "));
        var beside = which.contains("c.slug") ? ", course c" : "";
        database.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                        + table + " one" + beside + ", system_range(1, " + times + ") n where " + which)
                .param(id)
                .update();
    }
}
