/** What participants and who trains or guides them ask each other, also after the course; confidential between them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "enrolment",
            "intervision",
            "meetings",
            "mailing",
            "vault"
        })
@NullMarked
package nl.leervink.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
