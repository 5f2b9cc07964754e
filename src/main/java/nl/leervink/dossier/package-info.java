/**
 * Dossiers, on paper and as files: what a member takes to their register, and what the bureau shows a register of an
 * edition.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "files",
            "paper",
            "catalogue",
            "planning",
            "enrolment",
            "attendance",
            "homework",
            "evaluation",
            "accreditation",
            "fulfilment",
            "registers",
            "registers::rules",
            "points",
            "claims",
            "hours",
            "bundles",
            "certification"
        })
@NullMarked
package nl.leervink.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
