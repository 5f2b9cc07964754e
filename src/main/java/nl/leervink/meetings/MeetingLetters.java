package nl.leervink.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells a group that its dates are others now: which, they read on the page of the group. */
@Component
class MeetingLetters {

    private final Outbox outbox;
    private final People people;
    private final PortalAddress portal;

    MeetingLetters(Outbox outbox, People people, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.portal = portal;
    }

    /** To everyone in the group and whoever guides it, except who changed them. */
    void datesChanged(GroupSheet group, PersonId by, Instant at) {
        var receivers = new ArrayList<>(group.persons());
        group.group().guide().ifPresent(receivers::add);
        receivers.remove(by);
        people.persons(receivers).values().forEach(to -> {
            var guides = group.group().guide().filter(to.id()::equals).isPresent();
            outbox.post(new Letter(
                    new Occasion("group-dates:" + group.group().id().value() + ":" + at.toEpochMilli()),
                    to.email(),
                    to.name().full(),
                    Language.DUTCH.locale(),
                    "group-dates",
                    Map.of(
                            "given", to.name().given(),
                            "group", group.group().terms().name(),
                            "page",
                                    portal.link((guides ? "/trainer/groepen/" : "/mijn/groepen/")
                                            + group.group().id().value())),
                    List.of()));
        });
    }
}
