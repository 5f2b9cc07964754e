/** What is on offer, as other sites and programs read it: schema.org, a feed in the manner of EDU-DEX, JSON. Keeps nothing. */
@ApplicationModule(allowedDependencies = {"kernel", "mailing", "catalogue", "planning", "enrolment"})
@NullMarked
package nl.leervink.prospectus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
