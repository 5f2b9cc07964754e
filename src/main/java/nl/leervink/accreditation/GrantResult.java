package nl.leervink.accreditation;

/** What became of an accreditation the office entered. */
public sealed interface GrantResult {

    record Granted(AccreditationId accreditation) implements GrantResult {}

    /** The course is accredited by this register for (part of) that term already. */
    record Overlaps(AccreditationFacts existing) implements GrantResult {}

    record UnknownRegister(RegisterCode register) implements GrantResult {}

    /** An accreditation awards something. */
    record NoPoints() implements GrantResult {}
}
