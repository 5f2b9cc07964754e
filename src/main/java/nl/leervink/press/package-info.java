/** How certificates look and are printed: an A4 that hangs on a wall, is read aloud, and lasts (PDF/UA-1 and PDF/A-3a). */
@ApplicationModule(allowedDependencies = {"kernel", "files", "paper", "people", "catalogue"})
@NullMarked
package nl.leervink.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
