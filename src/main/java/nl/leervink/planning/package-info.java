/** Editions: sessions with their day programme, trainers, place and seats; what an edition froze of its course. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "catalogue"})
@NullMarked
package nl.leervink.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
