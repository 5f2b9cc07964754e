package nl.leervink.demo;

import static nl.leervink.kernel.Role.OFFICE;

import java.util.Optional;
import nl.leervink.news.KeepNewsResult;
import nl.leervink.news.NewsContent;
import nl.leervink.news.NewsDesk;
import nl.leervink.news.NewsWords;
import nl.leervink.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the bureau of the demo's story announces. */
@Component
@Profile("demo")
class DemoNews {

    private static final NewsContent CONFIDENTIAL_ADVISERS = content(
            new NewsWords(
                    "Basisopleiding vertrouwenspersoon",
                    "Nieuw in ons aanbod: een gecertificeerde basisopleiding voor wie in zijn organisatie vertrouwenspersoon wordt.",
                    """
                    Collega's opvangen die met ongewenst gedrag te maken krijgen, vraagt om **rust, kennis en een helder \
                    mandaat**. Daarvoor is er een basisopleiding, samen ontwikkeld met een kenniscentrum voor het sociaal domein.

                    Je leert onder meer:

                    - wat je rol is, en waar die ophoudt;
                    - hoe je een eerste gesprek voert en nazorg geeft;
                    - wat je vastlegt, en wat juist niet;
                    - hoe je je organisatie adviseert.

                    De opleiding is *gecertificeerd*. Wil je weten wanneer de volgende groep begint? Stel je vraag op de \
                    contactpagina."""),
            Optional.of(new NewsWords(
                    "Basic course for confidential advisers",
                    "New on offer: a certified basic course for those who become confidential adviser in their organisation.",
                    """
                    Being there for colleagues who meet with unwanted behaviour asks for **calm, knowledge and a clear \
                    mandate**. For that there is a basic course, developed together with a knowledge centre for social work.

                    The course is *certified*. Do you want to know when the next group begins? Ask us on the contact page.""")));

    private static final NewsContent OPEN_GROUPS = content(
            new NewsWords(
                    "Open intervisiegroepen: sluit je aan",
                    "Geen eigen team om intervisie mee te doen? Sluit je aan bij een groep met mensen uit andere organisaties.",
                    """
                    Wie alleen werkt of met een klein team, vindt niet vanzelf collega's om mee te leren. Daarom zijn er open \
                    groepen: *drie tot zes deelnemers*, elke zes weken bijeen, met een intervisiecoach die begeleidt.

                    Na een startbijeenkomst met je eigen leervragen volgen vier begeleide bijeenkomsten. In de laatste leiden twee \
                    deelnemers zelf, zodat de groep daarna op eigen kracht verder kan."""),
            Optional.empty());

    private static final NewsContent SOON = content(
            new NewsWords("Nieuwe data voor het najaar", "De data voor de volgende trainingen zijn bijna rond.", ""),
            Optional.empty());

    private final NewsDesk desk;

    DemoNews(NewsDesk desk) {
        this.desk = desk;
    }

    void tellsOfConfidentialAdvisers(PersonId office) {
        publishes(office, CONFIDENTIAL_ADVISERS);
    }

    void tellsOfOpenGroups(PersonId office) {
        publishes(office, OPEN_GROUPS);
    }

    /** Begins something that nobody reads yet. */
    void drafts(PersonId office) {
        writes(office, SOON);
    }

    private void publishes(PersonId office, NewsContent content) {
        var item = writes(office, content).id();
        DemoDeeds.expect(
                KeepNewsResult.Kept.class,
                Actors.as(
                        office,
                        OFFICE,
                        () -> desk.publish(item, desk.sheet(item).orElseThrow().revision(), content)));
    }

    private KeepNewsResult.Kept writes(PersonId office, NewsContent content) {
        var result = Actors.as(office, OFFICE, () -> desk.write(content));
        DemoDeeds.expect(KeepNewsResult.Kept.class, result);
        return (KeepNewsResult.Kept) result;
    }

    private static NewsContent content(NewsWords dutch, Optional<NewsWords> english) {
        return new NewsContent("", dutch, english, Optional.empty(), Optional.empty());
    }
}
