/** How trainers judge reports: the pile, feedback beside the text, a second reader, and telling the author. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "planning",
            "catalogue",
            "enrolment",
            "homework",
            "files",
            "mailing",
            "vault"
        })
@NullMarked
package nl.leervink.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
