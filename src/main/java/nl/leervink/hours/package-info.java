/** The hours of participants, in minutes: where each comes from, and what was taken back. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "planning", "enrolment", "attendance", "homework"})
@NullMarked
package nl.leervink.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
