package nl.leervink.inquiries;

import java.time.Duration;

/**
 * By what a program gives itself away.
 *
 * @param typed where people see no field
 * @param taken from the form being shown until it was sent
 */
public record Trap(String typed, Duration taken) {

    boolean caught() {
        return !typed.isEmpty();
    }

    boolean isSprungSooner(Duration least) {
        return taken.compareTo(least) < 0;
    }
}
