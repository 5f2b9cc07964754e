package nl.leervink.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Brake;
import org.springframework.stereotype.Component;

/**
 * Who tried to sign in lately and failed. An attempt counts before its password is looked at, so that a thousand at
 * the same moment are no way around.
 */
@Component
class Attempts {

    /** For one account from one place: whoever knows an address keeps its owner out of no other place. */
    static final int PER_ACCOUNT_AND_PLACE = 5;

    /** For one account from wherever. */
    static final int PER_ACCOUNT = 50;

    /** From one place for whichever account. */
    static final int PER_PLACE = 50;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Brake together;
    private final Brake accounts;
    private final Brake places;

    Attempts(Clock clock) {
        together = new Brake(PER_ACCOUNT_AND_PLACE, WINDOW, clock);
        accounts = new Brake(PER_ACCOUNT, WINDOW, clock);
        places = new Brake(PER_PLACE, WINDOW, clock);
    }

    /**
     * Counts an attempt.
     *
     * @param address the network address it comes from
     * @return how long to wait, if this attempt is one too many; such an attempt does not count
     */
    synchronized Optional<Duration> begin(String account, String address) {
        var place = Brake.place(address);
        var pause = Stream.of(together.pause(both(account, place)), accounts.pause(account), places.pause(place))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
        if (pause.isEmpty()) {
            together.count(both(account, place));
            accounts.count(account);
            places.count(place);
        }
        return pause;
    }

    /** It was the owner after all. What others tried, or tried from the same place, still counts. */
    synchronized void succeeded(String account, String address) {
        var place = Brake.place(address);
        together.forget(both(account, place));
        accounts.takeBack(account);
        places.takeBack(place);
    }

    private static String both(String account, String place) {
        return account + " " + place;
    }
}
