/** What registers decided about our courses, and whether an edition is what they decided about. */
@ApplicationModule(allowedDependencies = {"kernel", "files", "catalogue", "planning", "registers", "registers::rules"})
@NullMarked
package nl.leervink.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
