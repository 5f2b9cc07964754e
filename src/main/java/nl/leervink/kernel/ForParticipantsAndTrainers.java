package nl.leervink.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to whoever comes to sessions or gives them; the use case itself limits them to their own data. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PARTICIPANT', 'TRAINER')")
public @interface ForParticipantsAndTrainers {}
