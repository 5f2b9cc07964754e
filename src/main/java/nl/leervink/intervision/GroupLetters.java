package nl.leervink.intervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells people of their group. What is said in it is in no letter. */
@Component
class GroupLetters {

    private final Outbox outbox;
    private final People people;
    private final PortalAddress portal;

    GroupLetters(Outbox outbox, People people, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.portal = portal;
    }

    /** To whoever runs it: somebody would like to join. */
    void askedToJoin(GroupFacts group, PersonId asking, Instant at) {
        var who = people.person(asking);
        group.guide()
                .map(guide -> new To(guide, "/trainer/groepen/"))
                .or(() -> group.convenor().map(convenor -> new To(convenor, "/mijn/groepen/")))
                .ifPresent(to -> post("group-asked", group, who, people.person(to.person()), to.page(), at));
    }

    /** To who is in it now. */
    void letIn(GroupFacts group, PersonId member, Instant at) {
        var who = people.person(member);
        post("group-joined", group, who, who, "/mijn/groepen/", at);
    }

    private void post(String template, GroupFacts group, PersonFacts about, PersonFacts to, String page, Instant at) {
        outbox.post(new Letter(
                new Occasion(
                        template + ":" + group.id().value() + ":" + about.id().value() + ":" + at.toEpochMilli()),
                to.email(),
                to.name().full(),
                Language.DUTCH.locale(),
                template,
                Map.of(
                        "given", to.name().given(),
                        "who", about.name().full(),
                        "group", group.terms().name(),
                        "agreed", group.agreement() > 0,
                        "page", portal.link(page + group.id().value())),
                List.of()));
    }

    private record To(PersonId person, String page) {}
}
