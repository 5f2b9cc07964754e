/** How long what people wrote is kept: counted from the certificate, announced, erased; the result stays. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "files",
            "mailing",
            "catalogue",
            "planning",
            "enrolment",
            "attendance",
            "homework",
            "judging",
            "questions",
            "certification"
        })
@NullMarked
package nl.leervink.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
