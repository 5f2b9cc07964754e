/** What an edition asks for its certificate, and who is how far on the way to it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "enrolment",
            "attendance",
            "homework",
            "evaluation"
        })
@NullMarked
package nl.leervink.fulfilment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
