/** What people are reminded of, each thing once. Knows nothing of what that is. */
@ApplicationModule(allowedDependencies = {"kernel", "mailing"})
@NullMarked
package nl.leervink.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
