package nl.leervink.ui.parts;

import java.util.stream.Stream;
import nl.leervink.catalogue.Rubric;
import nl.leervink.judging.Level;

/** What is looked at in an answer, level by level. */
public class RubricWords extends Facts {

    public RubricWords(Rubric rubric) {
        addClassName("is-list");
        Stream.of(Level.values())
                .filter(level -> !of(rubric, level).isBlank())
                .forEach(level -> fact(getTranslation(level.key()), of(rubric, level)));
    }

    /** What it says of this level; blank if nothing. */
    static String of(Rubric rubric, Level level) {
        return switch (level) {
            case NOT_YET -> rubric.notYet();
            case SUFFICIENT -> rubric.sufficient();
            case GOOD -> rubric.good();
        };
    }
}
