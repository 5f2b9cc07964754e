package nl.leervink.enrolment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in what: what other modules ask about it. Only of places that are certain. */
@Service
@BetweenModules
public class Enrolments {

    private final EnrolmentBook book;
    private final Departures departures;

    Enrolments(EnrolmentBook book, Departures departures) {
        this.book = book;
        this.departures = departures;
    }

    @Transactional(readOnly = true)
    public Optional<EnrolmentFacts> find(EnrolmentId enrolment) {
        return book.findById(enrolment).map(Enrolment::facts);
    }

    @Transactional(readOnly = true)
    public List<EnrolmentFacts> ofEdition(EditionId edition) {
        return book.findByEditionOrderByEnrolledAtAscIdAsc(edition).stream()
                .map(Enrolment::facts)
                .toList();
    }

    /** Everyone in all these editions. */
    @Transactional(readOnly = true)
    public List<EnrolmentFacts> ofEditions(Collection<EditionId> editions) {
        return book.findByEditionInOrderByEnrolledAtAscIdAsc(editions).stream()
                .map(Enrolment::facts)
                .toList();
    }

    /** The places in these editions that were left. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Leaver> left(Collection<EditionId> editions) {
        return departures.findLeft(editions).stream()
                .collect(toMap(
                        Departures.Left::place, left -> new Leaver(left.edition(), left.participant(), left.at())));
    }

    /** How many take part, for each of these editions that anybody takes part in. */
    @Transactional(readOnly = true)
    public Map<EditionId, Integer> takingPart(Collection<EditionId> editions) {
        return book.countTaken(editions).stream()
                .collect(toMap(SeatCount::edition, count -> Math.toIntExact(count.seats())));
    }

    @Transactional(readOnly = true)
    public List<EnrolmentFacts> ofParticipant(PersonId participant) {
        return book.findByParticipantOrderByEnrolledAtDesc(participant).stream()
                .map(Enrolment::facts)
                .toList();
    }

    /** This person's place in this edition, if they have one. */
    @Transactional(readOnly = true)
    public Optional<EnrolmentFacts> of(PersonId participant, EditionId edition) {
        return book.findByParticipantAndEdition(participant, edition).map(Enrolment::facts);
    }
}
