/** How a group talks about a case: methods of intervision as files, which of them fit a meeting, and how long each step gets. */
@ApplicationModule(allowedDependencies = {"kernel", "catalogue"})
@NullMarked
package nl.leervink.methods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
