package nl.leervink.enrolment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/** What is mailed where an organisation agrees first: the question, to whoever acts for it, and to its staff what came of it. */
@Component
class ApprovalLetters {

    private final PartyPost post;
    private final People people;
    private final Organisations organisations;
    private final PortalAddress portal;

    ApprovalLetters(PartyPost post, People people, Organisations organisations, PortalAddress portal) {
        this.post = post;
        this.people = people;
        this.organisations = organisations;
        this.portal = portal;
    }

    /** Asks whoever acts for the organisation to agree, and tells the participant so. */
    void asked(EditionFacts edition, WaitingParty party) {
        var organisation = post.organisation(party);
        var participants = people.persons(party.participants());
        var words = new HashMap<String, Object>(post.costs(edition, party));
        words.putAll(Map.of(
                "organisation",
                organisation.name(),
                "staff",
                participants.values().stream()
                        .map(person -> Map.of("name", person.name().full()))
                        .toList(),
                "kept",
                party.seatsUntil().isPresent(),
                "until",
                PartyPost.until(party),
                "link",
                portal.link("/organisatie/aanvragen")));
        var contacts = organisations.contactsOf(organisation.id());
        people.persons(contacts)
                .values()
                .forEach(contact -> post.post(post.letter(
                        PartyPost.occasion("approval-asked", party), "approval-asked", edition, contact, words)));
        post.tell(
                "approval-awaited",
                edition,
                party,
                Map.of(
                        "sessions",
                        post.sessions(edition, party),
                        "organisation",
                        organisation.name(),
                        "asked",
                        !contacts.isEmpty(),
                        "kept",
                        party.seatsUntil().isPresent(),
                        "until",
                        PartyPost.until(party)));
    }

    /** No seat is kept any longer; they may still be agreed to. */
    void noLongerKept(EditionFacts edition, WaitingParty party) {
        post.tell(
                "approval-seat-released",
                edition,
                party,
                Map.of("organisation", post.organisation(party).name()));
    }

    /** Their organisation did not agree. */
    void refused(EditionFacts edition, WaitingParty party, Optional<String> reason) {
        post.tell(
                "approval-refused",
                edition,
                party,
                Map.of(
                        "organisation",
                        post.organisation(party).name(),
                        "reasoned",
                        reason.isPresent(),
                        "reason",
                        reason.orElse("")));
    }
}
