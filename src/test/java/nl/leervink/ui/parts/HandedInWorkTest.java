package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Rubric;
import nl.leervink.homework.Answers;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.homework.RoundId;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.Level;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.Test;

@ScreenTest
class HandedInWorkTest {

    private static final Rubric RUBRIC = new Rubric(2, "Zonder voorbeeld.", "<b>Met</b> een voorbeeld.", "");

    @Test
    void besideALevelIsWhatTheCourseSaysOfIt() {
        assertThat(soft(Map.of(0, Level.SUFFICIENT, 1, Level.SUFFICIENT))).containsExactly("<b>Met</b> een voorbeeld.");
    }

    @Test
    void ofALevelThatTheCourseSaysNothingOfNothingIsShown() {
        assertThat(soft(Map.of(0, Level.NOT_YET, 1, Level.GOOD))).isEmpty();
    }

    private static List<String> soft(Map<Integer, Level> levels) {
        var report = new AssignmentFacts(
                AssignmentId.next(),
                EditionId.next(),
                AssignmentKind.REPORT,
                "Verslag",
                "",
                List.of("Wat raakte je?", "Wat leerde je?"),
                Minutes.NONE,
                true,
                LocalDate.of(2027, 4, 15),
                Optional.empty(),
                List.of(RUBRIC));
        var work = new HandedIn(
                new RoundId(EditionId.next().value()),
                1,
                new Answers(List.of("De stilte.", "Vertragen.")),
                PracticeMeeting.BLANK,
                "",
                Instant.EPOCH,
                false,
                Optional.empty());
        var shown = new HandedInWork(report, work, new Feedback("", List.of(), levels), Optional::empty);
        UI.getCurrent().add(shown);
        return _find(shown, Paragraph.class, spec -> spec.withClasses("soft")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
