package nl.leervink.demo;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.materials.Appears;
import nl.leervink.materials.HandOutResult;
import nl.leervink.materials.HandingOut;
import nl.leervink.materials.MaterialDetails;
import nl.leervink.materials.Offered;
import nl.leervink.materials.TakeOverResult;
import nl.leervink.paper.Page;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What trainers hand out in the demo's story, written here. */
@Component
@Profile("demo")
class DemoMaterials {

    private final HandingOut handingOut;
    private final Clock clock;

    DemoMaterials(HandingOut handingOut, Clock clock) {
        this.handingOut = handingOut;
        this.clock = clock;
    }

    /** A sheet for each of the three days of the training for guides, the last two after their day. */
    void handsOut(PersonId trainer, EditionId edition) {
        putsSheet(
                trainer,
                edition,
                day(
                        "Hand-out dag 1: leren van ervaringen",
                        "De stappen van een intervisie op één blad",
                        1,
                        Appears.ON_THE_DAY),
                "hand-out-dag-1.pdf",
                List.of(
                        "Een intervisie verloopt in stappen: een vraag inbrengen, die verkennen, kiezen wat je wilt onderzoeken,"
                                + " onderzoeken, en oogsten wat je meeneemt.",
                        "Spreek vooraf af wat vertrouwelijk is, hoe lang je over een vraag doet en wie de tijd bewaakt.",
                        "Stel open vragen. Geef geen raad, tenzij de inbrenger erom vraagt."));
        putsSheet(
                trainer,
                edition,
                day(
                        "Het socratische gesprek in stappen",
                        "Om na te lezen wat we op dag 2 oefenden",
                        2,
                        Appears.AFTERWARDS),
                "socratisch-gesprek.pdf",
                List.of(
                        "Begin met een vraag waarop niemand het antwoord kan opzoeken, en een ervaring die erbij hoort.",
                        "Vraag door naar wat iemand precies deed, dacht en vond. Blijf bij die ene ervaring.",
                        "Zoek samen wat er in die ervaring geldt, en of het ook elders geldt."));
        putsSheet(
                trainer,
                edition,
                day(
                        "Verder in je organisatie",
                        "Vijf vragen om na de training mee door te gaan",
                        3,
                        Appears.AFTERWARDS),
                "verder-in-je-organisatie.pdf",
                List.of(
                        "Wie doet er mee, en wat levert het hun op?",
                        "Waar en wanneer komen jullie bij elkaar, en wie zorgt daarvoor?",
                        "Hoe weet je over een jaar of het werkt?"));
    }

    void links(PersonId trainer, EditionId edition, String title, String note, String address) {
        DemoDeeds.expect(
                HandOutResult.Done.class,
                Actors.as(
                        trainer,
                        Role.TRAINER,
                        () -> handingOut.put(
                                edition,
                                new MaterialDetails(title, note, Optional.empty(), Appears.AT_ONCE),
                                new Offered.Typed(address),
                                trainer)));
    }

    void takesOver(PersonId trainer, EditionId edition, EditionId from) {
        DemoDeeds.expect(
                TakeOverResult.TakenOver.class,
                Actors.as(trainer, Role.TRAINER, () -> handingOut.takeOver(edition, from, trainer)));
    }

    private void putsSheet(
            PersonId trainer, EditionId edition, MaterialDetails details, String name, List<String> paragraphs) {
        var sheet = sheet(details.title(), paragraphs);
        DemoDeeds.expect(
                HandOutResult.Done.class,
                Actors.as(
                        trainer,
                        Role.TRAINER,
                        () -> handingOut.put(edition, details, new Offered.Sent(name, sheet), trainer)));
    }

    private Bytes sheet(String title, List<String> paragraphs) {
        var pdf = new TaggedPdf(
                title,
                "Leervink",
                "Hand-out",
                Locale.of("nl", "NL"),
                ZonedDateTime.ofInstant(clock.instant(), Spelling.HERE));
        var page = new Page(pdf, "Training tot intervisiebegeleider ");
        page.logo("Leervink");
        page.title(title);
        paragraphs.forEach(page::paragraph);
        return pdf.finished();
    }

    private static MaterialDetails day(String title, String note, int day, Appears appears) {
        return new MaterialDetails(title, note, Optional.of(day), appears);
    }
}
