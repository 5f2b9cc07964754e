package nl.leervink.certification;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.stream.Stream;
import nl.leervink.bundles.BundledNames;
import nl.leervink.bundles.CertificateLetters;
import nl.leervink.certification.IssuedCertificates.Place;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.fulfilment.DecisionReasons;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgetting whose certificates were, when a person is erased. What the course was, its number, its code and its state
 * remain, and a mark by which who knows the number and the name is still told that it is real.
 */
@Service
@BetweenModules
public class Forgetting {

    private final IssuedCertificates certificates;
    private final WaitingCertificates waiting;
    private final ServedEnrolments served;
    private final Enrolments enrolments;
    private final DecisionReasons reasons;
    private final Editions editions;
    private final FileCabinet cabinet;
    private final CertificateLetters bundles;
    private final BundledNames names;
    private final VerificationKey key;
    private final Clock clock;

    Forgetting(
            IssuedCertificates certificates,
            WaitingCertificates waiting,
            ServedEnrolments served,
            Enrolments enrolments,
            DecisionReasons reasons,
            Editions editions,
            FileCabinet cabinet,
            CertificateLetters bundles,
            BundledNames names,
            VerificationKey key,
            Clock clock) {
        this.certificates = certificates;
        this.waiting = waiting;
        this.served = served;
        this.enrolments = enrolments;
        this.reasons = reasons;
        this.editions = editions;
        this.cabinet = cabinet;
        this.bundles = bundles;
        this.names = names;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Removes this person's name, their PDFs and everything that leads to them from all their certificates and from the
     * bundles those went with, and why the office made exceptions for them. Letters that wait are written anew without
     * what they enclosed; those that left, and the points they earned, are for others to forget.
     *
     * @return how many were forgotten
     * @throws IllegalStateException without a key to make marks with: then nothing is forgotten, as nothing could be
     *     verified afterwards
     */
    @Transactional
    public int forget(PersonId person) {
        if (!key.isTold()) {
            throw new IllegalStateException("leervink.verification.key is not told");
        }
        var enrolled = enrolments.ofParticipant(person);
        // Whoever corrects or issues one of theirs, or decides about them, holds the edition: so nobody adds a name
        // behind us
        Stream.concat(
                        certificates.findPlacesOf(person).stream().map(Place::edition),
                        enrolled.stream().map(EnrolmentFacts::edition))
                .distinct()
                .sorted(comparing(EditionId::value))
                .forEach(editions::withSeatsHeld);
        var theirs = certificates.findLockedOf(person);
        theirs.forEach(certificate -> forget(certificate, person));
        waiting.deleteByParticipant(person);
        reasons.forget(enrolled.stream().map(EnrolmentFacts::id).toList());
        return theirs.size();
    }

    private void forget(Certificate certificate, PersonId person) {
        var mark = key.mark(certificate.number(), certificate.name().orElseThrow());
        certificate
                .enrolment()
                .ifPresent(it -> served.keep(it.value(), certificate.edition().value()));
        bundles.leaveOut(certificate.number());
        names.forget(certificate.number(), person);
        certificate.forget(mark, clock.instant()).ifPresent(cabinet::remove);
    }
}
