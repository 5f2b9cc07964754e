package nl.leervink.catalogue;

import java.util.List;
import nl.leervink.kernel.Shown;

/** The fixed format of a short reflection. */
public enum ReflectionFormat implements Shown {
    /** Under prompts of the bureau's own, told with the course. */
    BUREAU,
    /**
     * Under the three dimensions that SKJ, the register of youth professionals, asks of whoever has no signature of a
     * supervisor; in our words.
     */
    SKJ_DIMENSIONS;

    private static final List<String> DIMENSIONS = List.of(
            "Technisch-instrumenteel: wat deed je, met welke kennis, methode of vaardigheid, en hoe pakte dat uit?",
            "Normatief: welke waarden, normen en afspraken speelden mee, en hoe woog jij ze?",
            "Persoonlijk: wat bracht jij zelf mee aan gevoel, overtuiging en gewoonte, en wat leer je daarvan?");

    /** The prompts it fixes; none where a course tells its own. */
    public List<String> prompts() {
        return switch (this) {
            case BUREAU -> List.of();
            case SKJ_DIMENSIONS -> DIMENSIONS;
        };
    }

    /** Whether these are its prompts. */
    boolean isUnder(List<String> questions) {
        return prompts().isEmpty() ? !questions.isEmpty() : prompts().equals(questions);
    }
}
