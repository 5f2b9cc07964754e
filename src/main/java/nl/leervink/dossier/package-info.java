/** What a member takes to their register: standing, bookings, hours, certificates and evidence, on paper and as files. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "files",
            "paper",
            "planning",
            "registers",
            "registers::rules",
            "points",
            "claims",
            "hours",
            "certification"
        })
@NullMarked
package nl.leervink.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
