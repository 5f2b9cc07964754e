package nl.leervink.accreditation;

import java.util.List;
import java.util.Set;
import nl.leervink.kernel.Shown;

/** Whether an edition is what a register decided about. */
public sealed interface Verdict {

    AccreditationFacts accreditation();

    /** The accreditations under which certificates earn points. */
    static List<AccreditationFacts> earned(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Earns.class::isInstance)
                .map(Verdict::accreditation)
                .toList();
    }

    /** Its certificates earn what was awarded. */
    record Earns(AccreditationFacts accreditation) implements Verdict {}

    /** Its certificates earn nothing at this register, and why. */
    record EarnsNothing(AccreditationFacts accreditation, Set<Difference> why) implements Verdict {}

    /** What parts an edition from the course as it was accredited. */
    enum Difference implements Shown {
        /** It does not lie in the term as a whole. */
        OUTSIDE_TERM,
        /** It has other contact or self-study hours than the decision assumes; registers ask for identical editions. */
        OTHER_HOURS,
        /** The register asks for a test at the end of a course this long, and it has none. */
        NO_TEST
    }
}
