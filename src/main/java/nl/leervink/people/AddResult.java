package nl.leervink.people;

/** What became of an organisation that the office added. */
public sealed interface AddResult {

    record Added(OrganisationId organisation) implements AddResult {}

    /** We know one of this name, whatever its capitals. */
    record KnownAlready(OrganisationId organisation) implements AddResult {}

    /** No name, or one too long. */
    record NoName() implements AddResult {}
}
