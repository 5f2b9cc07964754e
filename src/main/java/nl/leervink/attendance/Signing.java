package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing for a session, on the device of whoever keeps its roster. Until the roster is closed a signature can be replaced or
 * taken away; its trainers and the office see it, and who signed.
 */
@Service
@ForTrainersAndOffice
public class Signing {

    private final Signatures signatures;
    private final SignatureBox box;
    private final Roster roster;
    private final HeldRosters held;
    private final People people;
    private final Clock clock;

    Signing(Signatures signatures, SignatureBox box, Roster roster, HeldRosters held, People people, Clock clock) {
        this.signatures = signatures;
        this.box = box;
        this.roster = roster;
        this.held = held;
        this.people = people;
        this.clock = clock;
    }

    /** Who signed for a session; empty if it is not this person's to see. */
    @Transactional(readOnly = true)
    public Optional<SigningSheet> sheet(SessionId session, PersonId actor) {
        return roster.sheet(session, actor).map(this::sheet);
    }

    /** Stores what somebody on the roster signed with, unless it says that they were not there; a typed name only if it is theirs. */
    @Transactional
    public SignResult sign(SessionId session, EnrolmentId who, Signature signature, PersonId actor) {
        var kept = held.held(session, actor);
        var roster = kept.map(held::locked);
        var refusal = refusal(kept, roster);
        if (refusal.isPresent()) {
            return new SignResult.Refused(refusal.get());
        }
        var place = kept.stream()
                .flatMap(known -> held.takingPart(known).stream())
                .filter(one -> one.id().equals(who))
                .findFirst();
        if (place.isEmpty()) {
            return new SignResult.NotTakingPart();
        }
        var absent =
                roster.flatMap(known -> known.markOf(who)).map(Mark::presence).filter(says -> !says.isThere());
        if (absent.isPresent()) {
            return new SignResult.NotThere(absent.get());
        }
        var name = people.person(place.get().participant()).name();
        if (signature instanceof Signature.Typed(var typed) && !name.isMeantBy(typed)) {
            return new SignResult.OtherName(name.full());
        }
        var now = clock.instant();
        var way = SignatureBox.way(signature);
        var content = box.seal(signature, session, who);
        signatures
                .findBySessionAndEnrolment(session, who)
                .ifPresentOrElse(
                        before -> before.replace(way, content, actor, now),
                        () -> signatures.save(new KeptSignature(session, who, way, content, actor, now)));
        return new SignResult.Signed(now);
    }

    /**
     * Takes away what somebody signed with.
     *
     * @return why it stays, if so
     */
    @Transactional
    public Optional<RosterRefusal> takeAway(SessionId session, EnrolmentId who, PersonId actor) {
        var kept = held.held(session, actor);
        var refusal = refusal(kept, kept.map(held::locked));
        if (refusal.isEmpty()) {
            signatures.delete(session, who);
        }
        return refusal;
    }

    /** Why nothing can be signed. */
    private Optional<RosterRefusal> refusal(Optional<HeldRosters.Kept> kept, Optional<SessionRoster> roster) {
        return kept.map(known -> held.refusal(known, roster))
                .orElseGet(() -> Optional.of(new RosterRefusal.NotYours()));
    }

    private SigningSheet sheet(RosterSheet sheet) {
        var given = signatures.findBySession(sheet.session().id()).stream()
                .collect(toMap(KeptSignature::enrolment, identity()));
        var keepers = people.persons(
                given.values().stream().map(KeptSignature::recordedBy).toList());
        return new SigningSheet(
                sheet.session(),
                sheet.editionTitle(),
                sheet.lines().stream()
                        .map(line -> new SigningSheet.Line(
                                line.enrolment(),
                                line.name(),
                                line.presence(),
                                Optional.ofNullable(given.get(line.enrolment())).map(kept -> given(kept, keepers))))
                        .toList(),
                sheet.refusal());
    }

    private SigningSheet.Given given(KeptSignature kept, Map<PersonId, PersonFacts> keepers) {
        var by = requireNonNull(keepers.get(kept.recordedBy()));
        return new SigningSheet.Given(box.open(kept), by.name().full(), kept.recordedAt());
    }
}
