/** What the bureau announces to everyone: news, written by the office and shown from a day on. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package nl.leervink.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
