package nl.leervink.demo;

import static nl.leervink.demo.Timetable.contact;
import static nl.leervink.demo.Timetable.day;
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
import nl.leervink.catalogue.Rubric;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;

/**
 * The training of the first source document, in our own words. Its hours, order of days, conditions, homework and
 * literature are the source's. Ours are: the times of the days (the source gives 21 contact hours over three days and
 * no timetable; 7 net hours a day is test T2 of the registers' document), the norms per assignment (together the
 * source's 5 hours of self-study), the learning plan as an assignment (the source lets the report join "one's own
 * learning plan"), the deadlines, what is looked at in the report, the group size and the price.
 */
public final class IntervisionGuideTraining {

    public static final String SLUG = "training-tot-intervisiebegeleider";

    private IntervisionGuideTraining() {}

    /** The training at this address in the catalogue. */
    public static CourseDescription described(String slug) {
        return new CourseDescription(
                slug,
                CourseKind.TRAINING,
                "Training tot intervisiebegeleider",
                about(),
                contents(),
                new Programme(
                        Minutes.ofHours(21),
                        Minutes.ofHours(5),
                        List.of(firstDay(), secondDay(), thirdDay()),
                        "Tussen dag 2 en dag 3 begeleid je zelf een intervisiebijeenkomst in je eigen werkomgeving.",
                        "Denk alvast na over een groep collega's met wie je tussen dag 2 en dag 3 een"
                                + " intervisiebijeenkomst kunt houden, en breng situaties uit je werk mee.",
                        homework()),
                new Award(
                        List.of(
                                Condition.presence(100),
                                Condition.of(Condition.Kind.PRACTICE_MEETING_GUIDED),
                                Condition.of(Condition.Kind.REPORT_SUFFICIENT)),
                        6,
                        true),
                new Terms(
                        6, 12, Set.of(CourseForm.OPEN, CourseForm.IN_COMPANY), Money.euros(1295), VatTreatment.EXEMPT));
    }

    private static About about() {
        return new About(
                "In drie dagen leer je een intervisiegroep op te starten, te begeleiden en samen te laten leren van"
                        + " wat er in het werk gebeurt.",
                """
                Wie met mensen werkt, is zelf het belangrijkste gereedschap. Door regelmatig stil te staan bij wat je \
                doet en waarom, blijf je dat gereedschap slijpen. In een intervisiegroep doe je dat samen, en een \
                goede begeleider maakt daarbij het verschil.

                In deze training oefen je van twee kanten. Je onderzoekt als deelnemer je eigen werk, en je bekijkt \
                wat de begeleider intussen doet en waarom dat helpt. Want wie anderen wil laten leren van hun \
                ervaringen, begint bij de eigen ervaringen.

                Je gaat naar huis met de kennis en de basisvaardigheden om een groep te begeleiden, en met een plan \
                om begeleide intervisie een vaste plek te geven in je organisatie.""",
                "Na de training heb je genoeg houvast en basisvaardigheden om zelf een intervisiegroep te begeleiden.",
                "Professionals in de sociale sector die een intervisiegroep begeleiden of dat willen gaan doen.",
                "hbo",
                "post-hbo");
    }

    private static Contents contents() {
        return new Contents(
                List.of(
                        "Reflectief leren: wat het is en wat het vraagt",
                        "Van leervraag naar leerproces",
                        "Een intervisietraject opbouwen en vormgeven",
                        "Afspraken met de groep en voorwaarden vooraf",
                        "Methodisch reflecteren",
                        "Wat er in groepen gebeurt: groepsprocessen",
                        "Professioneel leiderschap: je ontwikkeling, kwaliteiten en valkuilen als begeleider",
                        "Feedback geven",
                        "Intervisie borgen en inbedden in de organisatie",
                        "Overtuigingen en patronen herkennen",
                        "Je eigen overtuigingen en patronen onderzoeken"),
                List.of(
                        "Je weet wat reflectie is en hoe ze werkt.",
                        "Je kent verschillende intervisiemethodes en werkvormen.",
                        "Je ziet scherp wat jouw rol als begeleider is en wat de organisatie moet regelen.",
                        "Je kent je kwaliteiten, valkuilen en ontwikkelpunten als begeleider.",
                        "Je herkent overtuigingen en patronen en kunt ze ter sprake brengen.",
                        "Je kunt het leerproces van een intervisiegroep op gang brengen en begeleiden.",
                        "Je houdt je eigen reflectieve leren als begeleider gaande.",
                        "Je kunt omgaan met wat er tussen groepsleden gebeurt."),
                List.of(
                        "Leren door te doen, met situaties die deelnemers zelf meebrengen",
                        "Wat je leert is meteen bruikbaar in je werk",
                        "Steeds samen terugkijken: wat lukte, en wat kan beter?",
                        "Tussen dag 2 en dag 3 zelf ervaring opdoen als begeleider van een groep"),
                "De stof krijg je tijdens de training en sluit aan bij de actuele kennis van het vak van jeugd- en"
                        + " gezinsprofessional: methodische reflectie (F. Siegers), groepsdynamica (Tuckman, Levine),"
                        + " intervisiemethodes (Lingsma & Van Doorn) en het socratische model. Het Praktijkboek"
                        + " intervisie dient als naslagwerk.",
                List.of(new Literature(
                        "M. Bellersen & I. Kohlmann", Optional.empty(), "Praktijkboek intervisie", "", "", "")));
    }

    private static CourseDay firstDay() {
        return day(
                1,
                "Leren van ervaringen",
                Interval.first(),
                contact("09:30", "11:00", "Kennismaken", "Wie is wie", "Leervragen en leerplan"),
                pause("11:00", "11:15", "Pauze"),
                contact("11:15", "13:00", "Reflectief leren", "Wat reflectief leren vraagt", "Methodisch reflecteren"),
                pause("13:00", "13:30", "Lunchpauze"),
                contact(
                        "13:30",
                        "15:30",
                        "Een traject opbouwen",
                        "Zo zit een intervisietraject in elkaar",
                        "Wat je met de groep afspreekt"),
                pause("15:30", "15:45", "Pauze"),
                contact("15:45", "17:30", "Oefenen met intervisie", "Intervisie met eigen casuïstiek", "Terugblik"));
    }

    private static CourseDay secondDay() {
        return day(
                2,
                "De groep en de begeleider",
                Interval.nextWorkingDay(),
                contact("09:30", "11:00", "Groepsprocessen", "Wat er in een groep gebeurt", "Fasen van een groep"),
                pause("11:00", "11:15", "Pauze"),
                contact("11:15", "13:00", "Professioneel leiderschap", "Kwaliteiten en valkuilen", "Feedback geven"),
                pause("13:00", "13:30", "Lunchpauze"),
                contact("13:30", "15:30", "Begeleiden in de praktijk", "Oefenen als begeleider", "Werkvormen"),
                pause("15:30", "15:45", "Pauze"),
                contact(
                        "15:45",
                        "17:30",
                        "Op weg naar je eigen bijeenkomst",
                        "Een bijeenkomst voorbereiden",
                        "Het reflectieverslag"));
    }

    private static CourseDay thirdDay() {
        return day(
                3,
                "Verdieping",
                Interval.weeksLater(6),
                contact(
                        "09:30",
                        "11:00",
                        "Terugkijken op je bijeenkomst",
                        "Ervaringen uit de praktijk",
                        "Jullie vragen"),
                pause("11:00", "11:15", "Pauze"),
                contact("11:15", "13:00", "Overtuigingen en patronen", "Patronen leren zien"),
                pause("13:00", "13:30", "Lunchpauze"),
                contact("13:30", "15:30", "Jezelf onderzoeken", "Eigen overtuigingen en patronen", "Intervisie"),
                pause("15:30", "15:45", "Pauze"),
                contact("15:45", "17:30", "Verder in je organisatie", "Borging en inbedding", "Afronding"));
    }

    private static List<AssignmentAsked> homework() {
        return List.of(
                new AssignmentAsked(
                        AssignmentKind.LEARNING_PLAN,
                        "Leerplan",
                        "Schrijf kort op wat jij in deze training wilt leren. Je reflectieverslag sluit erop aan.",
                        List.of(),
                        Minutes.of(30),
                        true,
                        new Due(2, 0)),
                new AssignmentAsked(
                        AssignmentKind.PRACTICE_MEETING,
                        "Een intervisiebijeenkomst begeleiden",
                        "Organiseer tussen dag 2 en dag 3 een intervisiebijeenkomst waarvan jij de begeleider bent.",
                        List.of(),
                        Minutes.of(120),
                        true,
                        new Due(3, -7)),
                new AssignmentAsked(
                        AssignmentKind.REPORT,
                        "Reflectieverslag",
                        "Kijk terug op de bijeenkomst die je begeleidde. Noem geen namen en niets waaraan iemand te"
                                + " herkennen is.",
                        List.of(
                                "Wat was voor jou belangrijk in de bijeenkomst, wat raakte je het meest, en wat zegt"
                                        + " dat?",
                                "Hoe heb je aan je leerplan gewerkt, wat heeft dat opgeleverd en wat ligt er nog?",
                                "Wat heb je geleerd, en hoe wil en kun je daarmee verder?"),
                        Minutes.of(120),
                        true,
                        new Due(3, -7),
                        Optional.empty(),
                        rubrics()),
                new AssignmentAsked(
                        AssignmentKind.QUESTIONS,
                        "Vragen voor dag 3",
                        "Loop je ergens tegenaan? Geef je vragen door, dan nemen we ze mee in het programma.",
                        List.of(),
                        Minutes.of(30),
                        false,
                        new Due(3, -2)));
    }

    private static List<Rubric> rubrics() {
        return List.of(
                new Rubric(
                        1,
                        "Je vertelt wat er gebeurde, maar niet wat dat met jou deed.",
                        "Je kiest een moment, zegt wat het bij je opriep en wat dat over jou als begeleider vertelt.",
                        "Je legt ook verband met een patroon of overtuiging van jezelf."),
                new Rubric(
                        2,
                        "Je leerplan komt niet terug, of zonder voorbeeld uit de bijeenkomst.",
                        "Je laat bij elk leerdoel met een voorbeeld zien wat je deed, wat het opleverde en wat nog openstaat.",
                        "Je onderzoekt ook waarom iets nog niet lukte, en stelt je leerplan zo nodig bij."),
                new Rubric(
                        3,
                        "Je noemt goede voornemens zonder te zeggen waar ze uit voortkomen.",
                        "Je trekt een les uit de bijeenkomst en maakt die concreet: wat ga je doen, en wanneer?",
                        "Je weet ook wat je daarbij in de weg kan zitten, en wie of wat je helpt."));
    }
}
