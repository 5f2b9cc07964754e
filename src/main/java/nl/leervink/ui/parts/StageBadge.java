package nl.leervink.ui.parts;

import nl.leervink.planning.EditionStage;

/** Where an edition stands, in a word. */
public class StageBadge extends Badge {

    public StageBadge(EditionStage stage) {
        super(stage, tone(stage));
    }

    private static Tone tone(EditionStage stage) {
        return switch (stage) {
            case CONFIRMED, RUNNING, CLOSED -> Tone.GOOD;
            case TENTATIVE, ENDED -> Tone.ATTENTION;
            case DRAFT, CANCELLED -> Tone.CALM;
        };
    }
}
