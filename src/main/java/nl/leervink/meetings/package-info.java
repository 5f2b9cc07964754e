/** Meetings of groups: when they are, who does what in them, who was there for how long, and what registers say of the group. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "catalogue",
            "planning",
            "mailing",
            "reminders",
            "vault",
            "registers",
            "registers::rules",
            "points",
            "guides",
            "methods",
            "intervision"
        })
@NullMarked
package nl.leervink.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
