/** Quotations for editions that are for one organisation: asked, written, sent, accepted. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "files",
            "paper",
            "press",
            "people",
            "security",
            "mailing",
            "catalogue",
            "planning",
            "enrolment",
            "registers",
            "registers::rules",
            "accreditation"
        })
@NullMarked
package nl.leervink.quotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
