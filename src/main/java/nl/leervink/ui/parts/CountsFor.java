package nl.leervink.ui.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.Condition;

/** What of a certificate an assignment counts for. */
public final class CountsFor {

    private CountsFor() {}

    /** In a sentence; empty if no certificate waits for it. */
    public static Optional<String> inWords(Component on, List<Condition> conditions) {
        return named(on, conditions).map(names -> on.getTranslation("homework-asked.counts-for", names));
    }

    /** By name only; empty if no certificate waits for it. */
    public static Optional<String> named(Component on, List<Condition> conditions) {
        return Optional.of(conditions.stream()
                        .map(condition -> on.getTranslation(condition.kind().key()))
                        .collect(joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
