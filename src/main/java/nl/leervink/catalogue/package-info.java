/** Courses as offered: contents, hours, price, homework asked, conditions, literature. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.leervink.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
