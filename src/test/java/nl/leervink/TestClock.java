package nl.leervink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.leervink.kernel.Spelling;

/** The clock of the tests: it runs like that of the portal, until a test says what time it is. Set back after each test. */
public final class TestClock extends Clock {

    private Duration ahead = Duration.ZERO;

    /** It is noon on this day. */
    public void goTo(LocalDate day) {
        goTo(day.atTime(LocalTime.NOON).atZone(Spelling.HERE).toInstant());
    }

    public void goTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    void backToNow() {
        ahead = Duration.ZERO;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), Spelling.HERE);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return Spelling.HERE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
