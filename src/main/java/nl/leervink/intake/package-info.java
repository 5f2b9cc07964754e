/** Lists of participants as people hand them in: how they read, what we make of each row, and enrolling all at once. */
@ApplicationModule(
        allowedDependencies = {"kernel", "files", "people", "planning", "enrolment", "registers", "registers::rules"})
@NullMarked
package nl.leervink.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
