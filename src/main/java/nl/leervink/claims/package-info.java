/** What people did elsewhere and claim points for themselves, with the evidence of it. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "files", "registers", "registers::rules", "points"})
@NullMarked
package nl.leervink.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
