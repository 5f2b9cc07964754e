package nl.leervink.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Shown;

/** A place in a template that is filled for each certificate: {@code {naam}}. */
public enum TemplatePlace implements Shown {
    NAME("naam"),
    COURSE("cursus"),
    DAYS("dagen"),
    HOURS("uren"),
    FORM("vorm"),
    BUREAU("bureau"),
    TRAINERS("trainers"),
    GUIDE("begeleider"),
    REGISTRATION("registratie");

    private final String word;

    TemplatePlace(String word) {
        this.word = word;
    }

    /** As it stands in a template, the braces included. */
    public String written() {
        return "{" + word + "}";
    }

    static Optional<TemplatePlace> of(String word) {
        return Arrays.stream(values()).filter(place -> place.word.equals(word)).findFirst();
    }

    /** What a certificate of this kind is nothing without. */
    public static List<TemplatePlace> neededBy(CertificateKind kind) {
        return kind == CertificateKind.REFLECTION
                ? List.of(NAME, COURSE, DAYS, HOURS, GUIDE, REGISTRATION)
                : List.of(NAME, COURSE);
    }

    /** What can be told on a certificate of this kind: only a statement has a supervisor. */
    public static List<TemplatePlace> openTo(CertificateKind kind) {
        return Arrays.stream(values())
                .filter(place -> kind == CertificateKind.REFLECTION || (place != GUIDE && place != REGISTRATION))
                .toList();
    }
}
