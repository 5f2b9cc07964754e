package nl.leervink.accreditation;

import nl.leervink.registers.RegisterCode;

/** What became of an accreditation the office entered. */
public sealed interface GrantResult {

    record Granted(AccreditationId accreditation) implements GrantResult {}

    /** The course is accredited by this register for (part of) that term already. */
    record Overlaps(AccreditationFacts existing) implements GrantResult {}

    /** A colleague changed it since it was shown. Nothing is kept. */
    record ChangedMeanwhile() implements GrantResult {}

    record UnknownRegister(RegisterCode register) implements GrantResult {}

    /** An accreditation awards something, and less than 10,000 points. */
    record NoPoints() implements GrantResult {}

    /** Points count as something that the register asks: a part of its demand. */
    record NoCategory() implements GrantResult {}

    /** This register's references look otherwise, by this regular expression. */
    record OtherReference(String pattern) implements GrantResult {}

    /** No register gives a reference of more than 40 characters. */
    record NoReference() implements GrantResult {}
}
