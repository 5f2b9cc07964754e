/** The outbox: letters, and their delivery with retries. Knows nothing of courses. */
@ApplicationModule(allowedDependencies = {"kernel", "files"})
@NullMarked
package nl.leervink.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
