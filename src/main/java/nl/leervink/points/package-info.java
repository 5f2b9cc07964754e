/** Who is in which register, and the append-only ledger of the points they earned. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "enrolment",
            "registers",
            "registers::rules",
            "accreditation"
        })
@NullMarked
package nl.leervink.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
