package nl.leervink.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to the trainers of an edition, and to the office that stands in for them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
public @interface ForTrainersAndOffice {}
