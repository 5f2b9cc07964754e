/** Who was present at which session, for how many minutes, and how they signed for it. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "planning", "enrolment", "mailing", "reminders", "vault"})
@NullMarked
package nl.leervink.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
