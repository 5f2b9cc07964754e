package nl.leervink.inquiries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Bureau;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import org.springframework.stereotype.Component;

/** What is mailed about inquiries. Nothing that was typed goes to the address that was typed, but what the office answers. */
@Component
class InquiryLetters {

    private static final Locale DUTCH = Language.DUTCH.locale();

    private final Outbox outbox;
    private final Bureau bureau;
    private final PortalAddress portal;

    InquiryLetters(Outbox outbox, Bureau bureau, PortalAddress portal) {
        this.outbox = outbox;
        this.bureau = bureau;
        this.portal = portal;
    }

    /** Confirms receipt in words of ours only; the office is told that there is a question, and not what it says. */
    void received(Inquiry inquiry) {
        post(
                received(inquiry.id()),
                inquiry,
                inquiry.email().value(),
                "inquiry-received",
                Map.of("contact", portal.link("/contact")));
        outbox.post(new Letter(
                received(inquiry.id()),
                bureau.sender(),
                bureau.name(),
                DUTCH,
                "inquiry-to-answer",
                about(
                        inquiry,
                        Map.of(
                                "asker",
                                inquiry.name(),
                                "link",
                                portal.link("/bureau/vragen/" + inquiry.id().value()))),
                List.of()));
    }

    /** The answer just given. */
    void answered(Inquiry inquiry, String answer) {
        post(
                answered(inquiry, inquiry.answers().size()),
                inquiry,
                inquiry.name(),
                "inquiry-answered",
                about(
                        inquiry,
                        Map.of(
                                "lines",
                                answer.lines()
                                        .filter(line -> !line.isBlank())
                                        .map(line -> Map.of("words", line))
                                        .toList())));
    }

    /** Keeps none of the letters about it any longer; those that did not leave do not. */
    void remove(Inquiry inquiry) {
        outbox.remove(Stream.concat(
                        Stream.of(received(inquiry.id())),
                        IntStream.rangeClosed(1, inquiry.answers().size())
                                .mapToObj(number -> answered(inquiry, number)))
                .toList());
    }

    private static Occasion received(InquiryId id) {
        return Occasion.of("inquiry", id);
    }

    private static Occasion answered(Inquiry inquiry, int number) {
        return new Occasion(Occasion.of("inquiry-answered", inquiry.id()).value() + ":" + number);
    }

    private static Map<String, Object> about(Inquiry inquiry, Map<String, ?> words) {
        var all = new HashMap<String, Object>(words);
        Stream.of(Topic.values())
                .forEach(topic -> all.put(topic.name().toLowerCase(Locale.ROOT), topic == inquiry.topic()));
        return all;
    }

    private void post(Occasion occasion, Inquiry inquiry, String toName, String template, Map<String, ?> words) {
        outbox.post(
                new Letter(occasion, inquiry.email(), toName, inquiry.language().locale(), template, words, List.of()));
    }
}
