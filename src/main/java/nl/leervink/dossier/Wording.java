package nl.leervink.dossier;

import java.util.Locale;
import nl.leervink.kernel.DutchWords;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.Because;
import nl.leervink.points.EntryKind;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;

/** The words of a dossier. It is Dutch whatever its reader speaks: it goes to a Dutch register. */
final class Wording {

    static final Locale LANGUAGE = DutchWords.LANGUAGE;

    private static final DutchWords WORDS = DutchWords.in("dossiers.words");

    private Wording() {}

    static String of(String key, Object... told) {
        return WORDS.of(key, told);
    }

    /**
     * Where the points of a booking come from, and what the register said of them.
     *
     * @param spelled how its category is spelled
     */
    static String explained(PointsBooking booking, String spelled) {
        var category = Spelling.inSentence(spelled);
        if (booking.kind() == EntryKind.CORRECTION) {
            return of(
                    "explained.correction",
                    points(booking.points().negated()),
                    category,
                    source(booking),
                    why(booking));
        }
        var points = points(booking.points());
        var earned = switch (booking.origin()) {
            case AWARDED -> of("explained.awarded", points, category, source(booking), award(booking), hours(booking));
            case OWN_CLAIM -> of("explained.claim", points, category, source(booking), hours(booking));
            case MEETINGS -> of("explained.meeting", points, category, hours(booking));
        };
        return booking.refusal().isEmpty() ? earned : earned + " " + of("explained.refused", booking.refusal());
    }

    /** What earned it, as a reader may look it up: of a meeting its day. */
    static String source(PointsBooking booking) {
        return booking.origin() == Origin.MEETINGS
                ? of("explained.meeting-of", Spelling.day(booking.earnedOn()))
                : booking.source();
    }

    private static String why(PointsBooking booking) {
        var because = booking.because().orElseThrow();
        return booking.origin() == Origin.MEETINGS && because == Because.WITHDRAWN
                ? of("because.meeting")
                : of("because." + because.name());
    }

    private static String points(Points points) {
        return of("explained.points", points.value(), points.toString());
    }

    private static String award(PointsBooking booking) {
        var points = booking.points().toString();
        return booking.reference().isEmpty()
                ? of("explained.granted", points)
                : of("explained.granted-under", booking.reference(), points);
    }

    private static String hours(PointsBooking booking) {
        var contact = booking.contactTime().toString();
        return booking.selfStudy().isNone()
                ? of("explained.contact", contact)
                : of("explained.both", contact, booking.selfStudy().toString());
    }
}
