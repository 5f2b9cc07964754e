/** Accounts, sign-in and recovery: who a sign-in is. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "mailing"})
@NullMarked
package nl.leervink.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
