package nl.leervink.accreditation;

import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.registers.RegisterCode;

/**
 * What a register decided about a course.
 *
 * @param registerName in full
 * @param grantedBy whose decision it is, as the profiles name it: {@code skj-jgp}. A member's rules say whose they take
 * @param reference the decision's number at the register: {@code SKJ300893}; empty if the register gives none
 * @param category what the points count as: {@code formeel leren}, {@code 1a}
 * @param points as awarded; authoritative, whatever a formula says
 * @param contactTime the hours the decision assumes
 * @param term an edition counts only if it lies in the term as a whole
 */
public record AccreditationFacts(
        CourseId course,
        RegisterCode register,
        String registerName,
        String grantedBy,
        String reference,
        String category,
        Points points,
        Minutes contactTime,
        Minutes selfStudy,
        Period term) {}
