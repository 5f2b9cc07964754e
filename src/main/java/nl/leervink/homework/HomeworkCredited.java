package nl.leervink.homework;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;

/** Homework of a participant counts from now on: it was handed in, or judged sufficient where that is asked. */
public record HomeworkCredited(EnrolmentId enrolment, EditionId edition) {}
