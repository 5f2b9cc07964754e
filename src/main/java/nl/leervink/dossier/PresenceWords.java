package nl.leervink.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leervink.attendance.HostedGuest;
import nl.leervink.attendance.MadeUpId;
import nl.leervink.attendance.PresenceRecord;
import nl.leervink.attendance.Repair;
import nl.leervink.attendance.RepairProof;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Page.Words;
import nl.leervink.people.PersonId;

/** What presence lists say of made-up time and of guests: where it can be followed to. */
final class PresenceWords {

    private PresenceWords() {}

    /**
     * Who confirmed a list and when, or that nobody did.
     *
     * @param open the key of the words for a list that is not closed
     */
    static String confirmed(PresenceRecord told, String open, Function<PersonId, String> name) {
        var closed = told.closed()
                .map(it -> Wording.of("edition.presence.closed", name.apply(it.by()), Spelling.moment(it.at())))
                .orElseGet(() -> Wording.of(open));
        return told.reopenings() == 0
                ? closed
                : closed + " " + Wording.of("edition.presence.reopened", told.reopenings());
    }

    /** Where missed time was made up, and who says so. */
    static List<Words> of(Repair repair, Map<MadeUpId, RepairProof> proofs) {
        var proof = proofs.get(repair.madeUp());
        if (proof == null) {
            return List.of();
        }
        return List.of(
                Words.soft(Wording.of(
                        "edition.presence.made-up",
                        repair.credited(),
                        Spelling.day(repair.doneOn()),
                        String.join(", ", proof.courseAndTrainers()),
                        period(proof.period()))),
                Words.soft(Wording.of(
                        proof.byRoster() ? "edition.presence.made-up.roster" : "edition.presence.made-up.recorded",
                        proof.by(),
                        Spelling.moment(proof.at()))));
    }

    /** Who is no participant here. */
    static List<Words> of(HostedGuest guest) {
        return List.of(
                Words.strong(guest.name()),
                Words.soft(Wording.of("edition.list.guest", period(guest.own()), Spelling.day(guest.missedOn()))));
    }

    private static String period(Period period) {
        return Wording.of("period.from-until", Spelling.day(period.firstDay()), Spelling.day(period.lastDay()));
    }
}
