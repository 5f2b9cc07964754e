package nl.leervink.demo;

import java.util.List;
import java.util.Optional;

/** The mails that left the demo, as their receivers would see them. There is one only under the profile {@code demo}. */
public interface Postbox {

    /**
     * The latest mails, the newest first.
     *
     * @param receiver part of the receiver's name or address; everyone's if empty
     */
    List<Slip> mails(String receiver);

    /**
     * One mail.
     *
     * @param key of its {@link Slip}; whatever else someone types finds nothing
     */
    Optional<ReceivedMail> mail(String key);

    /** A mail in the list. */
    record Slip(String key, ReceivedMail mail) {}
}
