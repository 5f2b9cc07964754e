package nl.leervink.ui.parts;

import java.util.List;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Verdict;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.intake.ListContents;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;

/** The registers that something counts for. */
public final class CountingRegisters {

    private CountingRegisters() {}

    /** Those that granted these, and those that take one of them. */
    public static List<RegisterCode> of(Registers registers, List<AccreditationFacts> awards) {
        return Stream.concat(
                        awards.stream().map(AccreditationFacts::register),
                        registers
                                .taking(awards.stream()
                                        .map(AccreditationFacts::grantedBy)
                                        .toList())
                                .stream())
                .distinct()
                .toList();
    }

    /** What a list may tell for an edition about which registers decided this, with this seating. */
    public static ListContents inAList(Registers registers, List<Verdict> verdicts, PartSeating seating) {
        return new ListContents(
                registers.all().stream()
                        .map(RegisterFacts::code)
                        .map(Object::toString)
                        .toList(),
                of(registers, Verdict.earned(verdicts)).stream()
                        .map(Object::toString)
                        .toList(),
                !seating.isEmpty());
    }
}
