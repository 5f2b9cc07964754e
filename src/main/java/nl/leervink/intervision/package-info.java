/** Groups that meet for intervision or supervision: who is in them, who guides, and what they agreed with one another. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "catalogue", "mailing"})
@NullMarked
package nl.leervink.intervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
