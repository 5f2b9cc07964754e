package nl.leervink.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.Verdict;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.points.Fitting.Grant;
import nl.leervink.points.Prospect.Reach;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.registers.ProfileShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a course would bring the person at the screen, before they enrol. */
@Service
@ForParticipants
public class MyProspects {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final Expectations expectations;
    private final Accreditations accreditations;
    private final AccreditationGuard guard;
    private final Editions editions;
    private final ProfileShelf shelf;
    private final Clock clock;

    MyProspects(
            KnownMemberships memberships,
            LedgerEntries entries,
            Expectations expectations,
            Accreditations accreditations,
            AccreditationGuard guard,
            Editions editions,
            ProfileShelf shelf,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.expectations = expectations;
        this.accreditations = accreditations;
        this.guard = guard;
        this.editions = editions;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What an edition of a course would bring that ends today. */
    @Transactional(readOnly = true)
    public List<Prospect> ofCourse(CourseId course, PersonId me) {
        return prospects(accreditations.of(course), LocalDate.now(clock), me);
    }

    /** What an edition would bring; nothing where it is not what was accredited. */
    @Transactional(readOnly = true)
    public List<Prospect> ofEdition(EditionId edition, PersonId me) {
        var awards = Verdict.earned(guard.of(edition));
        var lastDay = editions.find(edition).map(known -> known.period().lastDay());
        return lastDay.map(day -> prospects(awards, day, me)).orElse(List.of());
    }

    private List<Prospect> prospects(List<AccreditationFacts> awards, LocalDate day, PersonId me) {
        if (awards.isEmpty()) {
            return List.of();
        }
        var mine = memberships.findByPersonOrderByRegisterDescIdAsc(me).stream()
                .map(Membership::facts)
                .toList();
        var today = LocalDate.now(clock);
        var library = shelf.library();
        var fitting = new Fitting(library, today);
        var measuring = new Measuring(
                library, today, entries.findPerDayOf(me), expectations.of(expectations.places(me), me, mine, fitting));
        return fitting.outcomes(mine, awards, day).stream()
                .map(outcome -> prospect(outcome, mine, day, fitting, measuring))
                .toList();
    }

    private static Prospect prospect(
            Fitting.Outcome outcome, List<MembershipFacts> mine, LocalDate day, Fitting fitting, Measuring measuring) {
        var award = outcome.award();
        return new Prospect(
                award,
                outcome.fit(),
                outcome.membership()
                        .or(() -> mine.stream()
                                .filter(known -> outcome.fit() != Fit.NO_NUMBER
                                        && fitting.best(List.of(known), Grant.of(award, day)) == outcome.fit())
                                .findFirst()),
                outcome.category(),
                outcome.counting()
                        .map(Fitting.Counting::profile)
                        .or(() -> fitting.rules(award.grantedBy()))
                        .map(rules -> rules.asksBeside(outcome.category()))
                        .orElse(List.of()),
                outcome.counting()
                        .flatMap(each -> reach(measuring.of(each.membership()), each.category(), award.points())));
    }

    private static Optional<Reach> reach(RegisterStanding standing, String category, Points more) {
        return standing instanceof Measured measured
                ? measured.within(category).findFirst().map(part -> {
                    var now = part.counted().plus(part.expected());
                    var most = part.earned().requirement().most();
                    var then = now.plus(more);
                    return new Reach(
                            part.earned().requirement().spelled(),
                            now,
                            most.filter(bound -> then.compareTo(bound) > 0).orElse(then),
                            part.earned().least());
                })
                : Optional.empty();
    }
}
