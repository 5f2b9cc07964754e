/** What people write for themselves after a meeting of their group: sealed, their own, and perhaps shared with who guided it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "files",
            "paper",
            "catalogue",
            "registers",
            "registers::rules",
            "points",
            "guides",
            "intervision",
            "meetings",
            "mailing",
            "reminders",
            "vault"
        })
@NullMarked
package nl.leervink.reflections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
