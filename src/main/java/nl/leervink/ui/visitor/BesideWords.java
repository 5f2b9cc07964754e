package nl.leervink.ui.visitor;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.PointsWords;

/** Warns before anyone enrols that points do not count for something else their register asks. */
final class BesideWords {

    private BesideWords() {}

    /** The warning; empty where the points count for all that is asked. */
    static Optional<String> of(Component teller, List<Requirement> beside) {
        return beside.isEmpty()
                ? Optional.empty()
                : Optional.of(teller.getTranslation(
                        "course-points.beside",
                        beside.stream()
                                .map(part -> teller.getTranslation(
                                        "course-points.beside-part",
                                        Spelling.inSentence(part.spelled()),
                                        PointsWords.of(teller, part.least().orElseThrow())))
                                .collect(joining(", "))));
    }
}
