package nl.leervink.catalogue;

/** A course in the catalogue, with all that is told about it. */
public record CourseOnOffer(CourseId course, CourseDescription description) {}
