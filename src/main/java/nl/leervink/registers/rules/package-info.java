/**
 * What a register asks of its members and what it counts, as data: profiles, each in versions by date, and the sums that
 * follow from them. Knows no database and no screen. The facts and their sources are in {@code src/main/resources/registers}.
 */
@NamedInterface("rules")
@NullMarked
package nl.leervink.registers.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
