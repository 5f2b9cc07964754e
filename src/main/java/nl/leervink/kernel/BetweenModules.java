package nl.leervink.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** Asked by other modules and by jobs, which have checked the right themselves. No screen may call it; a test says so. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("permitAll()")
public @interface BetweenModules {}
