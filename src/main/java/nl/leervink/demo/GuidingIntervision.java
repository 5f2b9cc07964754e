package nl.leervink.demo;

import static nl.leervink.demo.Timetable.contact;
import static nl.leervink.demo.Timetable.day;
import static nl.leervink.demo.Timetable.dayInParts;
import static nl.leervink.demo.Timetable.pause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.catalogue.AssignmentAsked;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Condition;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseDescription.About;
import nl.leervink.catalogue.CourseDescription.Award;
import nl.leervink.catalogue.CourseDescription.Contents;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.catalogue.CourseDescription.Terms;
import nl.leervink.catalogue.CourseForm;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.catalogue.Literature;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;

/**
 * The training of the second source document, in our own words. Its timetable, interval, minimum, forms, preparation
 * and literature are the source's. Ours are: the maximum, the price and its VAT, within how many weeks certificates are
 * made, the short reflections, and presence at all of it as the condition (the source awards its points for the whole training). The source
 * states no level, nor when the afternoon begins that one may choose for the second day.
 */
public final class GuidingIntervision {

    public static final String SLUG = "begeleiden-van-intervisie";

    private GuidingIntervision() {}

    /** The training at this address in the catalogue. */
    public static CourseDescription described(String slug) {
        return new CourseDescription(
                slug,
                CourseKind.TRAINING,
                "Begeleiden van intervisie",
                about(),
                contents(),
                new Programme(
                        Minutes.of(630),
                        Minutes.NONE,
                        List.of(firstDay(), secondDay()),
                        "Dag 2 kan naar keuze ook in de middag plaatsvinden.",
                        "Neem een casus uit je eigen werk mee om met de groep te onderzoeken.",
                        List.of(
                                new AssignmentAsked(
                                        AssignmentKind.PREPARATION,
                                        "Een casus meebrengen",
                                        "Kies een situatie uit je eigen praktijk waarover je met vakgenoten van gedachten"
                                                + " wilt wisselen.",
                                        List.of(),
                                        Minutes.NONE,
                                        false,
                                        new Due(1, 0)),
                                reflection())),
                new Award(List.of(Condition.presence(100)), 6, true),
                new Terms(4, 10, Set.of(CourseForm.values()), Money.euros(695), VatTreatment.STANDARD));
    }

    private static AssignmentAsked reflection() {
        return new AssignmentAsked(
                AssignmentKind.REFLECTION,
                "Korte reflectie",
                "Schrijf kort op wat deze bijeenkomst je als begeleider leerde. Een paar zinnen per vraag is genoeg.",
                List.of(
                        "Welk moment bleef je bij, en wat deed de begeleider toen?",
                        "Wat neem je daarvan mee als je zelf begeleidt?"),
                Minutes.NONE,
                false,
                Due.everyDay(3),
                Optional.of(ReflectionFormat.BUREAU),
                List.of());
    }

    private static About about() {
        return new About(
                "In anderhalve dag oefen je in de rol van gespreksleider, zodat een intervisie méér wordt dan een goed"
                        + " gesprek.",
                """
                In steeds meer beroepen hoort intervisie erbij, en voor mediators is ze verplicht. Collega's die \
                elkaars gelijken zijn, buigen zich volgens een vaste methodiek over iemands vraag. Niet de inhoud van \
                de zaak staat daarbij voorop, maar hoe iemand te werk ging.

                De groep geeft geen pasklare oplossingen. Door te vragen en door te denken helpt ze de inbrenger aan \
                nieuwe manieren van kijken, en intussen leert iedereen aan tafel mee.

                Dat lukt als iemand het proces bewaakt: de methodiek, de tijd, de veiligheid, en dat iedereen aan \
                bod komt. Die rol leer je hier, zonder dat je een politieagent hoeft te worden.""",
                "Na de training begeleid je zelfstandig een intervisiegroep.",
                "Mediators en andere professionals die intervisie met vakgenoten of collega's begeleiden.",
                "",
                "");
    }

    private static Contents contents() {
        return new Contents(
                List.of(
                        "Wat intervisie is en hoe ze werkt",
                        "De gespreksleider en wat die bewaakt",
                        "Het groepsproces en jouw rol daarin",
                        "Omgaan met weerstand",
                        "Valkuilen en nachtmerries van begeleiders",
                        "Werken met verschillende methodieken"),
                List.of(
                        "Je weet hoe groepsdynamica werkt en ziet haar gebeuren.",
                        "Je zorgt voor een sfeer waarin mensen zich veilig voelen.",
                        "Je hebt een antwoord op weerstand in de groep.",
                        "Je begeleidt zelfstandig een intervisie."),
                List.of(
                        "Theorie en oefening om en om",
                        "Zelf oefenen als begeleider van een intervisie",
                        "Stof uit de praktijk, die je meteen kunt gebruiken"),
                "Je krijgt een hand-out tijdens de training, en een lijst met aanbevolen literatuur.",
                literature());
    }

    private static List<Literature> literature() {
        return List.of(
                new Literature(
                        "M. Bellersen & I. Kohlmann",
                        Optional.of(2013),
                        "Praktijkboek Intervisie. Proces & Methoden",
                        "2e, geheel herziene druk",
                        "Deventer",
                        "Kluwer"),
                new Literature(
                        "F. Schulz von Thun",
                        Optional.of(2010),
                        "Hoe bedoelt u? Een psychologische analyse van menselijke communicatie",
                        "",
                        "Groningen",
                        "Wolters-Noordhoff"),
                new Literature("J. Hendriksen", Optional.of(2007), "Werkboek intervisie", "", "Soest", "H. Nelissen"),
                new Literature(
                        "J. Hendriksen & J. Huizing",
                        Optional.of(2014),
                        "Intervisie werkvormen",
                        "",
                        "Zaltbommel",
                        "Thema"));
    }

    private static CourseDay firstDay() {
        return day(
                1,
                "De rol van de begeleider",
                Interval.first(),
                contact(
                        "09:30",
                        "12:00",
                        "Sessie 1",
                        "Kennismaken en verwachtingen",
                        "Inleiding",
                        "Een trainer doet een intervisie voor",
                        "Samen terugkijken"),
                pause("12:00", "13:00", "Lunchpauze"),
                contact(
                        "13:00",
                        "15:00",
                        "Sessie 2",
                        "Het groepsproces en de begeleider",
                        "Een deelnemer begeleidt een intervisie",
                        "Samen terugkijken"),
                pause("15:00", "15:30", "Pauze"),
                contact(
                        "15:30",
                        "17:30",
                        "Sessie 3",
                        "Omgaan met weerstand",
                        "Een deelnemer begeleidt een intervisie",
                        "Samen terugkijken"));
    }

    private static CourseDay secondDay() {
        return dayInParts(
                2,
                "Oefenen en afronden",
                Interval.weeksLater(2),
                "14:00",
                contact(
                        "09:30",
                        "11:30",
                        "Sessie 4",
                        "Valkuilen en nachtmerries",
                        "Een deelnemer begeleidt een intervisie",
                        "Samen terugkijken"),
                pause("11:30", "11:45", "Pauze"),
                contact(
                        "11:45",
                        "13:45",
                        "Sessie 5",
                        "Samenvatting en jullie vragen",
                        "Een deelnemer begeleidt een intervisie",
                        "Terugkijken en afsluiten"));
    }
}
