/** What the members of a trajectory want to learn, and the plan each makes of it: sealed, read along by their guide. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "intervision", "meetings", "vault"})
@NullMarked
package nl.leervink.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
