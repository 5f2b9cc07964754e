package nl.leervink.guides;

import java.util.List;
import java.util.Map;
import nl.leervink.people.PersonId;
import nl.leervink.registers.rules.Composition.Guiding;

/** As what some people are entered, on whichever days. */
public record KnownGuides(Map<PersonId, List<GuideRole>> entered) {

    public KnownGuides {
        entered = Map.copyOf(entered);
    }

    /** None for who is nothing. */
    public List<GuideRole> rolesOf(PersonId person) {
        return entered.getOrDefault(person, List.of());
    }

    /**
     * As rules look at whoever guides.
     *
     * @param independent whether they declared to have no authority over any member
     */
    public Guiding guiding(PersonId guide, boolean independent) {
        return new Guiding(rolesOf(guide).stream().map(GuideRole::guide).toList(), independent);
    }
}
