package nl.leervink.ui.parts;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Shown;

/** How an agenda is shown: as a month or a week on squared paper, or as a list, which reads best aloud and on a phone. */
enum AgendaForm implements Shown {
    MONTH("maand", "dayGridMonth"),
    WEEK("week", "timeGridWeek"),
    LIST("lijst", "");

    private final String word;
    private final String picture;

    AgendaForm(String word, String picture) {
        this.word = word;
        this.picture = picture;
    }

    /** As an address says it. */
    String word() {
        return word;
    }

    /** What FullCalendar calls it; of a list there is no picture. */
    String picture() {
        return picture;
    }

    static Optional<AgendaForm> of(String word) {
        return Stream.of(values()).filter(form -> form.word.equals(word)).findFirst();
    }
}
