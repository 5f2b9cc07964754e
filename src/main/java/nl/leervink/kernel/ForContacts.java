package nl.leervink.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to contacts; the use case itself limits them to the organisations they act for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('CONTACT')")
public @interface ForContacts {}
