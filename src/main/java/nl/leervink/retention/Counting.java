package nl.leervink.retention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.certification.CertificateDates;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.Leaver;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.questions.ForgettingConversations;
import nl.leervink.questions.KeptConversation;
import nl.leervink.retention.KeptText.Kept;
import org.springframework.stereotype.Component;

/** Counts for everyone of whom any text is kept how long that is; in as many statements however many they are. */
@Component
class Counting {

    private final List<KeptText> texts;
    private final ForgettingConversations conversations;
    private final Editions editions;
    private final Enrolments enrolments;
    private final CertificateDates certificates;
    private final RetentionTerm term;

    Counting(
            List<KeptText> texts,
            ForgettingConversations conversations,
            Editions editions,
            Enrolments enrolments,
            CertificateDates certificates,
            RetentionTerm term) {
        this.texts = List.copyOf(texts);
        this.conversations = conversations;
        this.editions = editions;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.term = term;
    }

    /** The editions in which any text is kept. */
    Set<EditionId> editions() {
        var all = new HashSet<EditionId>();
        texts.forEach(text -> all.addAll(text.editions()));
        return all;
    }

    List<Counted> in(Collection<EditionId> ids) {
        var known = new Known(
                editions.find(ids),
                enrolments.ofEditions(ids).stream().collect(toMap(EnrolmentFacts::id, Function.identity())),
                enrolments.left(ids),
                certificates.in(ids));
        var own = texts.stream().flatMap(text -> text.in(ids).stream()).collect(groupingBy(Kept::enrolment));
        var counted = new HashMap<EnrolmentId, Counted>();
        own.forEach((enrolment, kept) -> counted.put(enrolment, known.counted(kept, true)));
        inGroups(ids, known)
                .forEach(kept -> counted.computeIfAbsent(kept.enrolment(), _ -> known.counted(List.of(kept), false)));
        return List.copyOf(counted.values());
    }

    /** One enrolment of an edition; empty if nothing of it is kept. */
    Optional<Counted> of(EnrolmentId enrolment, EditionId edition) {
        return in(List.of(edition)).stream()
                .filter(counted -> counted.enrolment().equals(enrolment))
                .findFirst();
    }

    /** The editions of these of which what was said in the group has had its time, as far as each person's term goes. */
    List<EditionId> groupsOver(Collection<EditionId> ids, LocalDate today) {
        var known = editions.find(ids);
        return conversations.kept(ids).stream()
                .filter(kept -> kept.whose().isEmpty())
                .filter(kept -> !over(requireNonNull(known.get(kept.edition())), kept.lastAt())
                        .isAfter(today))
                .map(KeptConversation::edition)
                .toList();
    }

    /** Whether the texts of whoever takes part in an edition, has no certificate and wrote nothing since have had their time. */
    boolean isOver(EditionId edition, LocalDate today) {
        return editions.find(edition)
                .filter(known -> !over(known, Instant.EPOCH).isAfter(today))
                .isPresent();
    }

    private LocalDate over(EditionFacts edition, Instant lastAt) {
        var due = term.endOf(TermBeginning.of(edition, Optional.empty(), Optional.empty(), lastAt)
                .day());
        return edition.status().takesHomework()
                ? TermBeginning.later(due, edition.questionsUntil().plusDays(1))
                : due;
    }

    /** Those who said something to their whole group, from the place that they have or had. */
    private Stream<Kept> inGroups(Collection<EditionId> ids, Known known) {
        var speakers = conversations.speakers(ids);
        return conversations.kept(ids).stream()
                .filter(kept -> kept.whose().isEmpty())
                .flatMap(kept -> speakers.getOrDefault(kept.edition(), Set.of()).stream()
                        .flatMap(person -> known.placeOf(person, kept.edition()).stream()
                                .map(place -> new Kept(place, kept.edition(), person, kept.lastAt(), true, false))));
    }

    private final class Known {

        private final Map<EditionId, EditionFacts> editions;
        private final Map<EnrolmentId, EnrolmentFacts> places;
        private final Map<EnrolmentId, Leaver> left;
        private final Map<EnrolmentId, CertificateDates.Given> given;

        Known(
                Map<EditionId, EditionFacts> editions,
                Map<EnrolmentId, EnrolmentFacts> places,
                Map<EnrolmentId, Leaver> left,
                Map<EnrolmentId, CertificateDates.Given> given) {
            this.editions = editions;
            this.places = places;
            this.left = left;
            this.given = given;
        }

        Counted counted(List<Kept> kept, boolean own) {
            var any = kept.getFirst();
            var edition = requireNonNull(editions.get(any.edition()));
            var lastWritten =
                    kept.stream().map(Kept::lastWritten).max(Instant::compareTo).orElseThrow();
            var beginning = TermBeginning.of(
                    edition,
                    Optional.ofNullable(given.get(any.enrolment())),
                    Optional.ofNullable(left.get(any.enrolment())).map(Leaver::at),
                    lastWritten);
            var takesPart =
                    places.containsKey(any.enrolment()) && edition.status().takesHomework();
            var due = term.endOf(beginning.day());
            return new Counted(
                    any.enrolment(),
                    any.edition(),
                    any.author(),
                    beginning,
                    takesPart
                            ? TermBeginning.later(due, edition.questionsUntil().plusDays(1))
                            : due,
                    takesPart && kept.stream().anyMatch(Kept::awaited),
                    own,
                    kept.stream().anyMatch(Kept::words));
        }

        Optional<EnrolmentId> placeOf(PersonId person, EditionId edition) {
            return places.values().stream()
                    .filter(place -> place.edition().equals(edition)
                            && place.participant().equals(person))
                    .map(EnrolmentFacts::id)
                    .findFirst()
                    .or(() -> left.entrySet().stream()
                            .filter(place -> place.getValue().edition().equals(edition)
                                    && place.getValue().participant().equals(person))
                            .map(Map.Entry::getKey)
                            .findFirst());
        }
    }
}
