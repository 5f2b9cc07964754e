package nl.leervink.ui.trainer;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leervink.homework.WhoseReports;
import nl.leervink.judging.PileChoice;
import nl.leervink.planning.EditionId;

/** Which reports are looked at, as it stands in the address: {@code ?van=mine&uitvoering=…}. */
final class PileQuestion {

    private static final String WHOSE = "van";
    private static final String EDITION = "uitvoering";

    private PileQuestion() {}

    /** What cannot be read asks for all. */
    static PileChoice of(QueryParameters asked) {
        return new PileChoice(
                asked.getSingleParameter(WHOSE).flatMap(PileQuestion::whose).orElse(WhoseReports.ALL),
                asked.getSingleParameter(EDITION).flatMap(PileQuestion::edition));
    }

    static QueryParameters parameters(PileChoice choice) {
        var asked = new LinkedHashMap<String, String>();
        if (choice.whose() != WhoseReports.ALL) {
            asked.put(WHOSE, choice.whose().name().toLowerCase(Locale.ROOT));
        }
        choice.edition().ifPresent(edition -> asked.put(EDITION, edition.value().toString()));
        return QueryParameters.simple(asked);
    }

    private static Optional<WhoseReports> whose(String word) {
        return Stream.of(WhoseReports.values())
                .filter(whose -> whose.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<EditionId> edition(String word) {
        try {
            return Optional.of(new EditionId(UUID.fromString(word)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
