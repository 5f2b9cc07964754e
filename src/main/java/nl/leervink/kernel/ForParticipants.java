package nl.leervink.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to participants; the use case itself limits them to their own data. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('PARTICIPANT')")
public @interface ForParticipants {}
