package nl.leervink.statements;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.PersonFacts;
import org.springframework.stereotype.Component;

/** Tells somebody that their statement is there, or is not valid any more. */
@Component
class StatementLetters {

    private final Outbox outbox;
    private final PortalAddress portal;

    StatementLetters(Outbox outbox, PortalAddress portal) {
        this.outbox = outbox;
        this.portal = portal;
    }

    void signed(ReflectionStatement statement, PersonFacts to) {
        post("statement-signed", statement, to);
    }

    void withdrawn(ReflectionStatement statement, PersonFacts to) {
        post("statement-withdrawn", statement, to);
    }

    private void post(String letter, ReflectionStatement statement, PersonFacts to) {
        var content = statement.content();
        outbox.post(new Letter(
                new Occasion(letter + ":" + statement.id().value()),
                to.email(),
                to.name().full(),
                Language.DUTCH.locale(),
                letter,
                Map.of(
                        "given", to.name().given(),
                        "group", content.group(),
                        "guide", content.guide().name(),
                        "number", content.number(),
                        "page", portal.link("/mijn/certificaten")),
                List.of()));
    }
}
