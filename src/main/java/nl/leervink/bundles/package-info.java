/**
 * Certificates on their way to people: bundles, the letters and one-time links they go with, and what became of them. Knows
 * certificates by number, file and names only.
 */
@ApplicationModule(allowedDependencies = {"kernel", "people", "planning", "enrolment", "files", "mailing", "security"})
@NullMarked
package nl.leervink.bundles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
