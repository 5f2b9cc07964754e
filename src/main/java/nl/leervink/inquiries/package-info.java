/** What visitors ask the bureau on its contact page, and what the office answered. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "security", "mailing", "catalogue"})
@NullMarked
package nl.leervink.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
