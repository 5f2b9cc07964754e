/** Who fulfilled an edition, the certificates issued for it, and the letter that carries them. */
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
            "mailing",
            "security"
        })
@NullMarked
package nl.leervink.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
