/** Who may sign for meetings they guided: as what they are registered, where, and on which days. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "registers", "registers::rules"})
@NullMarked
package nl.leervink.guides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
