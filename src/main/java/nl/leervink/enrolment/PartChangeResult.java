package nl.leervink.enrolment;

import java.util.List;
import nl.leervink.planning.SessionFacts;

/** What came of choosing another part of a day. */
public sealed interface PartChangeResult {

    /** They come to these. */
    record Changed(PartsChosen parts) implements PartChangeResult {}

    /** There is no room in these; they come to what they came to. */
    record Full(List<SessionFacts> parts) implements PartChangeResult {}

    /** It has begun, is over or was cancelled. */
    record Begun() implements PartChangeResult {}

    /** There is no such place, or it is not for whoever asks to choose for. */
    record NotYours() implements PartChangeResult {}
}
