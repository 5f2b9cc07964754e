/** The certificates issued, and what each is worth. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "enrolment",
            "attendance",
            "homework",
            "evaluation",
            "fulfilment",
            "registers",
            "accreditation",
            "guides",
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
