/** Seals what is confidential before it is kept, and opens it for who may read it. Keeps nothing itself. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.leervink.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
