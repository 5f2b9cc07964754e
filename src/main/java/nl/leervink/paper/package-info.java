/** Documents that can be read aloud and kept, PDF/UA-1 and PDF/A-3a, signed or not. Knows nothing of what they say. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.leervink.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
