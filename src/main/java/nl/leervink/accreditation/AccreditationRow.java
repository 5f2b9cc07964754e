package nl.leervink.accreditation;

/** An accreditation in the office's list, with the course it is of. */
public record AccreditationRow(String courseTitle, AccreditationFacts facts) {}
