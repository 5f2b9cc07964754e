package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;

/** That it is not decided yet whether an edition goes on, and by when it will be. */
public class Reservation extends Paragraph {

    private Reservation(String words) {
        super(words);
        addClassNames("notice", Tone.ATTENTION.style());
    }

    /** For whoever may not know how many take part. */
    public static Reservation until(LocalDate decideBy) {
        var told = new Reservation("");
        told.setText(told.getTranslation("reservation.by", Spelling.dayInWords(decideBy, told.getLocale())));
        return told;
    }

    /**
     * For whoever takes part or has to do with it.
     *
     * @param needed how many more participants it goes on with
     */
    public static Reservation until(LocalDate decideBy, int needed) {
        var told = until(decideBy);
        told.setText(told.getText() + " "
                + (needed > 0
                        ? told.getTranslation("reservation.needed", needed)
                        : told.getTranslation("reservation.enough")));
        return told;
    }
}
