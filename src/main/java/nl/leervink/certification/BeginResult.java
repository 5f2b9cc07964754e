package nl.leervink.certification;

import nl.leervink.people.PersonId;

/** What became of asking to close an edition. */
public sealed interface BeginResult {

    record Begun() implements BeginResult {}

    /** Somebody, or the same person a moment ago, asked for it already. */
    record UnderWay(PersonId by) implements BeginResult {}

    /** It was closed a moment ago. */
    record Closed(PersonId by) implements BeginResult {}
}
