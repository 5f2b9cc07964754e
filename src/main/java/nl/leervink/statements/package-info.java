/** Statements of reflection: what a qualified guide signs for each who took part in a series of meetings. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "people",
            "files",
            "paper",
            "mailing",
            "registers",
            "registers::rules",
            "points",
            "guides",
            "intervision",
            "meetings",
            "certification"
        })
@NullMarked
package nl.leervink.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
