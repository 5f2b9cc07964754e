package nl.leervink.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.press.CertificateContent.Award;
import nl.leervink.press.CertificateContent.Guide;

/** What a sample says: nobody's name, no number that was ever given, and a code that belongs to nothing. */
final class SampleContent {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 11);

    private SampleContent() {}

    static CertificateContent of(CertificateKind kind, Language language) {
        var words = new Wording(language, kind);
        var reflection = kind == CertificateKind.REFLECTION;
        return new CertificateContent(
                language,
                words.of("sample"),
                words.of("sample"),
                "https://leervink.example/verificatie",
                "Leervink",
                "Utrecht",
                DAY.plusDays(46),
                words.of("sample.name"),
                words.of(reflection ? "sample.meetings" : "sample.course"),
                List.of(DAY, DAY.plusDays(1), DAY.plusDays(42)),
                Minutes.ofHours(reflection ? 9 : 21),
                Minutes.ofHours(reflection ? 0 : 5),
                reflection
                        ? List.of()
                        : List.of(new Award(
                                "Kwaliteitsregister Jeugd (SKJ)", "SKJ000000", "Formeel leren", Points.of(26))),
                List.of(words.of("sample.trainer")),
                Optional.empty(),
                kind,
                Optional.empty(),
                Optional.of(reflection ? CourseKind.INTERVISION_GROUP : CourseKind.TRAINING),
                Optional.of(new Guide(words.of("sample.trainer"), "LVSC", "0000"))
                        .filter(_ -> reflection),
                Optional.empty());
    }
}
