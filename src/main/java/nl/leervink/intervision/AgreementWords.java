package nl.leervink.intervision;

import java.util.stream.Stream;
import nl.leervink.kernel.ManyLines;

/**
 * What a group agrees at the start (source document 003), in its own words.
 *
 * @param method how it talks: which methods, and who chooses
 * @param cases which questions and cases may be brought, and which not
 * @param confidentiality what stays in the group
 * @param attendance when one comes, and what one does who cannot
 * @param stopping how one stops, and how the group does
 */
public record AgreementWords(String method, String cases, String confidentiality, String attendance, String stopping) {

    public static final int LONGEST = 1000;

    public AgreementWords {
        method = ManyLines.of(method);
        cases = ManyLines.of(cases);
        confidentiality = ManyLines.of(confidentiality);
        attendance = ManyLines.of(attendance);
        stopping = ManyLines.of(stopping);
    }

    /** In the order in which one reads them. */
    public Stream<String> all() {
        return Stream.of(method, cases, confidentiality, attendance, stopping);
    }

    boolean isWhole() {
        return all().noneMatch(String::isBlank);
    }

    boolean isTooLong() {
        return all().anyMatch(words -> words.length() > LONGEST);
    }
}
