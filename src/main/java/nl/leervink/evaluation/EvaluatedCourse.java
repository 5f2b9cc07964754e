package nl.leervink.evaluation;

import nl.leervink.catalogue.CourseId;

/** A course of which editions are evaluated. */
public record EvaluatedCourse(CourseId course, String title) {}
