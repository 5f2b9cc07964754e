package nl.leervink.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.leervink.kernel.Spelling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo. It can be put forward, so that whoever tries the portal reaches the next course day at once; how
 * far is kept in a file beside the demo's database. While the demo's story is being lived it stands in the past.
 */
@Component
@Primary
@Profile("demo")
public class DemoClock extends Clock {

    private static final Clock WALL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private final Path file;
    private volatile Duration ahead;

    DemoClock(@Value("${leervink.demo.clock:data/demo-clock}") Path file) {
        this.file = file;
        this.ahead = kept(file);
    }

    /** Puts the clock forward to this moment; whether it lay ahead. Back is not possible: time was lived. */
    public synchronized boolean forwardTo(LocalDateTime moment) {
        var instant = moment.atZone(Spelling.HERE).toInstant();
        if (!instant.isAfter(instant())) {
            return false;
        }
        ahead = Duration.between(WALL.instant(), instant);
        keep();
        return true;
    }

    /** Stands at this moment while something is lived. */
    void during(LocalDateTime moment, Runnable deed) {
        var before = ahead;
        ahead = Duration.between(WALL.instant(), moment.atZone(Spelling.HERE).toInstant());
        try {
            deed.run();
        } finally {
            ahead = before;
        }
    }

    @Override
    public Instant instant() {
        return WALL.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return Spelling.HERE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    private static Duration kept(Path file) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo's clock cannot be read", unreadable);
        }
    }

    private void keep() {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, ahead.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The demo's clock cannot be kept", unwritable);
        }
    }
}
