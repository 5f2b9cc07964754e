/** What participants and their trainers ask each other, also after the course; confidential between them. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "planning", "enrolment", "mailing", "vault"})
@NullMarked
package nl.leervink.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
