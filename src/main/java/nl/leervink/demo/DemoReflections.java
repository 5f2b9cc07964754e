package nl.leervink.demo;

import java.util.List;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import nl.leervink.reflections.FinishResult;
import nl.leervink.reflections.MyReflections;
import nl.leervink.reflections.Reflected;
import nl.leervink.reflections.ReflectionChange;
import nl.leervink.reflections.ReflectionSaving;
import nl.leervink.reflections.SharedReflections;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people in the demo's story write after a meeting of their group, each time about the latest they were at. */
@Component
@Profile("demo")
class DemoReflections {

    private final MyReflections mine;
    private final SharedReflections shared;

    DemoReflections(MyReflections mine, SharedReflections shared) {
        this.mine = mine;
        this.shared = shared;
    }

    /** Shared with the guide, who reads it at once. */
    void sharesWhatStayed(PersonId author, PersonId guide) {
        var meeting = latest(author);
        shares(
                author,
                meeting,
                new Reflected(
                        ReflectionFormat.BUREAU,
                        List.of(
                                "De ronde over waar we tegenop zien. Ik schrok ervan hoe snel ik een antwoord klaar had.",
                                "Dat ik eerder raad geef dan dat ik vraag. Dat wist ik van cliënten, niet van collega's.",
                                "Eerst drie vragen stellen voordat ik iets vind. Ik probeer het maandag in het teamoverleg.")));
        Actors.as(guide, Role.TRAINER, () -> shared.read(meeting, author, guide).orElseThrow());
    }

    void sharesThreeDimensions(PersonId author) {
        shares(
                author,
                latest(author),
                new Reflected(
                        ReflectionFormat.SKJ_DIMENSIONS,
                        List.of(
                                "Ik bracht een casus in met de incidentmethode. Het opschrijven van één moment hielp me om niet"
                                        + " het hele verhaal te vertellen.",
                                "Nabij blijven en toch begrenzen: ik merkte dat ik de afspraak van ons team zwaarder liet"
                                        + " wegen dan wat ik zelf juist vond.",
                                "Ik ben bang om streng gevonden te worden. Dat zeg ik voortaan hardop in plaats van eromheen te"
                                        + " werken.")));
    }

    void begins(PersonId author) {
        var meeting = latest(author);
        var draft = new Reflected(ReflectionFormat.BUREAU, List.of("De stilte nadat de laatste vraag was gesteld."));
        DemoDeeds.expect(
                ReflectionSaving.Saved.class,
                Actors.as(author, Role.PARTICIPANT, () -> mine.save(meeting, draft, 0, author)));
    }

    private void shares(PersonId author, MeetingId meeting, Reflected words) {
        Actors.as(author, Role.PARTICIPANT, () -> {
            DemoDeeds.expect(FinishResult.Finished.class, mine.finish(meeting, words, 0, author));
            DemoDeeds.expect(ReflectionChange.Done.class, mine.share(meeting, author));
            return true;
        });
    }

    private MeetingId latest(PersonId author) {
        return Actors.as(author, Role.PARTICIPANT, () -> mine.toDo(author))
                .getFirst()
                .meeting()
                .id();
    }
}
