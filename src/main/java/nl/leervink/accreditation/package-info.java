/** Registers, accreditations, memberships, and the append-only points ledger. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "catalogue", "planning", "enrolment"})
@NullMarked
package nl.leervink.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
