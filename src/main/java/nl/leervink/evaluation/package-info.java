/**
 * What participants think of an edition: the form they are asked, who answered, and, apart from that, what was answered. An
 * answer leads to nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "enrolment",
            "attendance",
            "mailing",
            "reminders"
        })
@NullMarked
package nl.leervink.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
