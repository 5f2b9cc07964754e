package nl.leervink.accreditation;

import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;

/**
 * What a register decided about a course.
 *
 * @param registerName in full
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
        String reference,
        String category,
        Points points,
        Minutes contactTime,
        Minutes selfStudy,
        Period term) {}
