/** The professional registers, and the rules they measure their members by: profiles as data, versioned by date. */
@ApplicationModule(allowedDependencies = {"kernel", "people"})
@NullMarked
package nl.leervink.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
