package nl.leervink.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.press.CertificateContent.Award;
import nl.leervink.press.CertificateContent.Guide;

/** Certificates to look at: an everyday one, and those that ask the most of a page. */
final class SampleCertificates {

    private static final LocalDate ISSUED = LocalDate.of(2027, 4, 26);

    private static final String LONG_NAME =
            "Maria Wilhelmina Johanna Antoinette Ferdinanda van der Meulen-Bergsma tot Nieuwenhuizen-"
                    + "Schoonhoven van Oosterhesselen";
    private static final String LONG_TITLE =
            "Begeleiden van intervisie in organisaties voor jeugdhulp, jeugdbescherming en onderwijs: verdiepende"
                    + " training voor ervaren begeleiders die groepen van professionals uit verschillende vakgebieden"
                    + " ondersteunen";

    private SampleCertificates() {}

    static CertificateContent everyday() {
        return everyday(Language.DUTCH);
    }

    static CertificateContent everyday(Language language) {
        return certificate(
                language,
                "Zoë van den Berg-Žižek",
                "Training tot intervisiebegeleider",
                List.of(new Award("Kwaliteitsregister Jeugd (SKJ)", "SKJ300893", "Formeel leren", Points.of(26))),
                List.of("Marit Hoekstra", "Çağla Şahin"));
    }

    static CertificateContent of(String participant) {
        return certificate(Language.DUTCH, participant, "Intervisie", List.of(), List.of());
    }

    /** A name of 120 characters, a title of three lines, six registers. */
    static CertificateContent full() {
        return crowded(6);
    }

    static CertificateContent crowded(int registers) {
        return certificate(
                Language.DUTCH,
                LONG_NAME,
                LONG_TITLE,
                awards(registers),
                List.of("Marit Hoekstra", "Çağla Şahin", "Nguyễn Thị Phương Thảo"));
    }

    private static List<Award> awards(int registers) {
        return IntStream.rangeClosed(1, registers)
                .mapToObj(i -> new Award(
                        "Landelijke Vereniging voor Supervisie en Coaching, kamer " + i,
                        "LVSC-2027-000" + i,
                        "Permanente educatie, categorie 1a",
                        Points.of(10 + i)))
                .toList();
    }

    /** The most that people and courses ask of a page: a long name, three lines of title, twelve registers, five trainers. */
    static CertificateContent demanding(CertificateKind kind, Language language) {
        return certificate(
                kind,
                language,
                LONG_NAME,
                LONG_TITLE,
                awards(12),
                List.of(
                        "Marit Hoekstra",
                        "Çağla Şahin",
                        "Nguyễn Thị Phương Thảo",
                        "İbrahim Şükrü Ağaoğlu",
                        "Wilhelmina van Oosterhesselen-Schoonhoven"));
    }

    /** As many letters as a name and a title can have at all. */
    static CertificateContent uttermost(CertificateKind kind, Language language) {
        return certificate(
                kind,
                language,
                String.join(" ", LONG_NAME, LONG_NAME, LONG_NAME).substring(0, 350),
                (LONG_TITLE + " " + LONG_TITLE).substring(0, 300),
                awards(12),
                demanding(kind, language).trainers());
    }

    static CertificateContent of(CertificateKind kind, Language language, String participant) {
        return certificate(kind, language, participant, "Begeleide intervisie", awards(1), List.of("Marit Hoekstra"));
    }

    static Look ours(CertificateContent content) {
        return in(content, HouseStyle.OURS);
    }

    static Look in(CertificateContent content, HouseStyle style) {
        return new Look(Template.ours(content.kind(), content.language()), style);
    }

    /** A house style with all there is in it. */
    static HouseStyle style(int logoAcross, int logoUp) {
        return new HouseStyle(
                1,
                Optional.of(TestPictures.picture(logoAcross, logoUp)),
                "Logo van Leervink: een vink op een tak",
                new Accent("#5b2a86"),
                new Accent("#8a4b08"),
                "Marit Hoekstra-van den Broek",
                "Directeur en opleider",
                Optional.of(TestPictures.signature()));
    }

    private static CertificateContent certificate(
            Language language, String participant, String course, List<Award> awards, List<String> trainers) {
        return certificate(CertificateKind.CERTIFICATE, language, participant, course, awards, trainers);
    }

    private static CertificateContent certificate(
            CertificateKind kind,
            Language language,
            String participant,
            String course,
            List<Award> awards,
            List<String> trainers) {
        var reflection = kind == CertificateKind.REFLECTION;
        return new CertificateContent(
                language,
                "LV-2027-000123",
                "7K3M-Q9TX-2HVC-8WRA",
                "https://portaal.leervink.example/verificatie/7K3M-Q9TX-2HVC-8WRA",
                "Leervink",
                "Utrecht",
                ISSUED,
                participant,
                course,
                List.of(LocalDate.of(2027, 3, 11), LocalDate.of(2027, 3, 12), LocalDate.of(2027, 4, 22)),
                Minutes.ofHours(21),
                Minutes.ofHours(5),
                awards,
                trainers,
                Optional.of("Leervink (zelfgemaakte sleutel)"),
                kind,
                Optional.of(LocalDate.of(2030, 4, 22)).filter(_ -> kind == CertificateKind.ATTENDANCE),
                Optional.of(reflection ? CourseKind.INTERVISION_GROUP : CourseKind.TRAINING),
                Optional.of(new Guide("Çağla Şahin", "LVSC", "4711")).filter(_ -> reflection),
                Optional.empty());
    }
}
