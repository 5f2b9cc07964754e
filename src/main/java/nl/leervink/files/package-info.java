/** Keeps bytes, writes tables as files and many files as one; knows nothing of what is in them. */
@ApplicationModule(allowedDependencies = {"kernel", "vault"})
@NullMarked
package nl.leervink.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
