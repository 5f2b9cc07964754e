/** Lists of points delivered to the registers, and what the registers answered. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "files",
            "people",
            "planning",
            "registers",
            "registers::rules",
            "accreditation",
            "points"
        })
@NullMarked
package nl.leervink.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
