/**
 * The demo: people, courses and editions at every stage, lived through the same use cases that people use. Only with
 * the profile {@code demo}. May use any module; only the screen of its mailbox uses it.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package nl.leervink.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
