package nl.leervink.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leervink.attendance.GuestState;

/** How it stands with a session that somebody comes to as a guest. */
public class GuestBadge extends Badge {

    public GuestBadge(GuestState state) {
        super(I18NProvider.translate(state.key()), tone(state));
    }

    private static Tone tone(GuestState state) {
        return switch (state) {
            case MADE_UP -> Tone.GOOD;
            case NOT_COME, NOT_COUNTED, MOVED, CANCELLED -> Tone.ATTENTION;
            case EXPECTED, TAKEN_OFF, NOT_NEEDED, NOTHING_MISSED -> Tone.CALM;
        };
    }
}
