package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.points.PointsLedger;
import nl.leervink.points.TestMemberships;
import org.springframework.stereotype.Component;

/** Editions that ended two weeks ago, whose participants earned points of the SKJ; the office acts from here on. */
@Component
public class TestDeliveries {

    static final String JGP = "skj-jgp";

    private final TestEditions editions;
    private final TestPeople people;
    private final TestMemberships memberships;
    private final Editions planned;
    private final Accreditations accreditations;
    private final PointsLedger ledger;
    private final Preparing preparing;
    private final Delivering delivering;
    private final TestClock clock;

    TestDeliveries(
            TestEditions editions,
            TestPeople people,
            TestMemberships memberships,
            Editions planned,
            Accreditations accreditations,
            PointsLedger ledger,
            Preparing preparing,
            Delivering delivering,
            TestClock clock) {
        this.editions = editions;
        this.people = people;
        this.memberships = memberships;
        this.planned = planned;
        this.accreditations = accreditations;
        this.ledger = ledger;
        this.preparing = preparing;
        this.delivering = delivering;
        this.clock = clock;
    }

    /** An edition that ended, under an accreditation of 26 points. */
    public record Ended(EditionId edition, AccreditationFacts award, String title, LocalDate lastDay) {}

    /** Someone who earned them. */
    public record Earned(PersonId person, String certificate) {}

    public Ended anEdition() {
        return anEditionUnder(TestAccreditations::skj);
    }

    /** As above, accredited by whoever decided so. */
    Ended anEditionUnder(BiFunction<CourseId, Period, AccreditationFacts> decision) {
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
        var first = clock.today().minusWeeks(8);
        var id = editions.anEdition(first, people.someone("Tineke", "Trainer"));
        var edition = planned.find(id).orElseThrow();
        var award = decision.apply(edition.course(), new Period(first.minusYears(1), first.plusYears(1)));
        accreditations.grant(award);
        return new Ended(id, award, edition.title(), edition.period().lastDay());
    }

    /** Someone in the chamber whose points these are. */
    public Earned earns(Ended edition, String given, String family) {
        var person = people.someone(given, family);
        memberships.in(SKJ, person);
        return certifies(edition, person);
    }

    /** Whoever it is, and whatever we know of them. */
    public Earned certifies(Ended edition, PersonId person) {
        var certificate = TestAccreditations.aCertificate();
        ledger.book(
                person, edition.edition(), List.of(edition.award()), edition.title(), certificate, edition.lastDay());
        return new Earned(person, certificate);
    }

    Preflight preflight(Ended edition) {
        return preparing.preflight(JGP, List.of(edition.edition())).orElseThrow();
    }

    /** A list of all that can go. */
    public DeliveryId prepared(Ended edition, PersonId by) {
        var seen = preflight(edition).seen();
        return ((PrepareResult.Prepared) preparing.prepare(JGP, List.of(edition.edition()), seen, by)).delivery();
    }

    /** A list that the register has. */
    public DeliveryId submitted(Ended edition, PersonId by) {
        var delivery = prepared(edition, by);
        delivering.submit(delivery, "Mijn SKJ", by);
        return delivery;
    }

    /** A list of what the register rejected and can go again. */
    public DeliveryId again(DeliveryId rejected, PersonId by) {
        var seen = preparing.preflightAgain(rejected).orElseThrow().seen();
        return ((PrepareResult.Prepared) preparing.resend(rejected, seen, by)).delivery();
    }

    public void reject(DeliveryId delivery, Set<LedgerEntryId> entries, String reason, PersonId by) {
        delivering.reject(delivery, entries, RefusedFor.NUMBER, reason, by);
    }
}
