/** What is handed out in an edition, for one session or all of it, and from when on participants see it. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "planning", "enrolment", "files", "mailing", "reminders"})
@NullMarked
package nl.leervink.materials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
