package nl.leervink.certification;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leervink.certification.OpenPromises.Given;
import nl.leervink.certification.OpenPromises.Promised;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.ForOffice;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The promise that certificates are made in six weeks, as the office's worklist. Whose certificate was withdrawn is owed
 * none; who lacks something in a closed edition is told of for half a year after it was due.
 */
@Service
@ForOffice
public class CertificatesToMake {

    private static final int WEEKS_TOLD = 26;

    private final OpenPromises promises;
    private final Editions editions;
    private final Assessment assessment;
    private final Clock clock;

    CertificatesToMake(OpenPromises promises, Editions editions, Assessment assessment, Clock clock) {
        this.promises = promises;
        this.editions = editions;
        this.assessment = assessment;
        this.clock = clock;
    }

    /** A page of editions that ended and in which someone has no certificate, the soonest due first. */
    @Transactional(readOnly = true)
    public List<EditionToMake> editions(int page, int size) {
        var ids = promises.find(today(), since(), PageRequest.of(page, size)).stream()
                .map(Promised::edition)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = editions.find(ids);
        var people = assessment.of(known.values());
        var given = promises.findGiven(ids).stream().map(Given::enrolment).collect(toSet());
        return ids.stream()
                .map(id -> toMake(requireNonNull(known.get(id)), people.getOrDefault(id, List.of()), given))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count() {
        return promises.count(today(), since());
    }

    private static EditionToMake toMake(EditionFacts edition, List<Readiness> people, Set<EnrolmentId> given) {
        return new EditionToMake(
                edition.id(),
                edition.title(),
                edition.status(),
                edition.period().lastDay(),
                edition.certificatesDue(),
                people.stream()
                        .filter(person -> !given.contains(person.enrolment()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate since() {
        return today().minusWeeks(WEEKS_TOLD);
    }
}
