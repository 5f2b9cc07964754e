/** Who was present at which session, for how many minutes. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "planning", "enrolment"})
@NullMarked
package nl.leervink.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
