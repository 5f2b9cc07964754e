package nl.leervink.press;

import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.press.CertificateContent.Award;

/** Certificates to look at: an everyday one, and those that ask the most of a page. */
final class SampleCertificates {

    private static final LocalDate ISSUED = LocalDate.of(2027, 4, 26);

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
        var awards = IntStream.rangeClosed(1, registers)
                .mapToObj(i -> new Award(
                        "Landelijke Vereniging voor Supervisie en Coaching, kamer " + i,
                        "LVSC-2027-000" + i,
                        "Permanente educatie, categorie 1a",
                        Points.of(10 + i)))
                .collect(toList());
        return certificate(
                Language.DUTCH,
                "Maria Wilhelmina Johanna Antoinette Ferdinanda van der Meulen-Bergsma tot Nieuwenhuizen-"
                        + "Schoonhoven van Oosterhesselen",
                "Begeleiden van intervisie in organisaties voor jeugdhulp, jeugdbescherming en onderwijs: verdiepende"
                        + " training voor ervaren begeleiders die groepen van professionals uit verschillende vakgebieden"
                        + " ondersteunen",
                awards,
                List.of("Marit Hoekstra", "Çağla Şahin", "Nguyễn Thị Phương Thảo"));
    }

    private static CertificateContent certificate(
            Language language, String participant, String course, List<Award> awards, List<String> trainers) {
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
                Optional.of("Leervink (zelfgemaakte sleutel)"));
    }
}
