/** Who fulfilled an edition, and the certificates issued for it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "enrolment",
            "attendance",
            "homework",
            "accreditation",
            "points",
            "files",
            "paper",
            "press",
            "bundles"
        })
@NullMarked
package nl.leervink.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
