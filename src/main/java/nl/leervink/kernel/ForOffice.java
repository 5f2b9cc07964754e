package nl.leervink.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to the office of the bureau. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('OFFICE')")
public @interface ForOffice {}
