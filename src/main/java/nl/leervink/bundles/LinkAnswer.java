package nl.leervink.bundles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a download link answers to whoever follows it. */
public sealed interface LinkAnswer {

    /**
     * It works, once.
     *
     * @param organisation for which the certificates are
     * @param lastDay on which it works
     */
    record Works(String course, Optional<String> organisation, int certificates, LocalDate lastDay)
            implements LinkAnswer {}

    /** This browser used it, and may begin again should the download have broken off. */
    record ToFinish(int certificates, Instant usedAt) implements LinkAnswer {}

    /** It was used. */
    record Used(Instant at) implements LinkAnswer {}

    /** It is too old. */
    record Expired(LocalDate lastDay) implements LinkAnswer {}

    /** The bureau took it back. */
    record Revoked() implements LinkAnswer {}

    /** All certificates behind it were withdrawn or replaced. */
    record NothingLeft() implements LinkAnswer {}

    /** We sent no such link. */
    record Unknown() implements LinkAnswer {}
}
