package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.delivery.TestDeliveries.JGP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.points.NotKept;
import nl.leervink.points.UnbookedAward;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the office, and who is asked for a number or a chamber. */
@ModuleTest
class WorklistTest extends DeliveryLife {

    @Autowired
    TestClock clock;

    @Test
    void whoeverHasNoNumberIsAskedForIt() {
        var other = deliveries.anEdition();
        var nobody = people.someone("Nico", "Nieuw");
        deliveries.certifies(other, nobody);
        var untold = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, untold);
        deliveries.certifies(other, untold);
        var psychologist = people.someone("Paul", "Psycholoog");
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, psychologist);
        deliveries.certifies(other, psychologist);
        SignIn.as(bea, Role.OFFICE);

        assertThat(chased(other))
                .extracting(Worklist.ToChase::name, Worklist.ToChase::why)
                .containsExactlyInAnyOrder(
                        tuple("Nico Nieuw", DeliveryProblem.NO_NUMBER),
                        tuple("Olga Ongewis", DeliveryProblem.CHAMBER_UNKNOWN));
        registrations.in(SKJ, nobody);
        registrations.in(SKJ, untold);
        assertThat(chased(other)).isEmpty();
        assertThat(desk.worklist().toDeliver())
                .filteredOn(each -> each.edition().equals(other.edition()))
                .extracting(Worklist.ToDeliver::rows)
                .containsExactly(2L);
    }

    @Test
    void pointsWhoseGrantorGetsNoListsAreChasedForTheRegisterThatTakesThem() {
        var byNvo = deliveries.anEditionUnder(TestAccreditations::nvo);
        nicoAndOlgaAreCertified(byNvo);

        assertThat(chased(byNvo))
                .extracting(Worklist.ToChase::name, Worklist.ToChase::why, Worklist.ToChase::register)
                .containsExactlyInAnyOrder(
                        tuple("Nico Nieuw", DeliveryProblem.NO_NUMBER, SKJ),
                        tuple("Olga Ongewis", DeliveryProblem.CHAMBER_UNKNOWN, SKJ));
        assertThat(toMend(byNvo, "skj-gedragswetenschapper")).containsExactly("Nico Nieuw", "Olga Ongewis");
        assertThat(toMend(byNvo, JGP)).isEmpty();
    }

    @Test
    void whoeverIsInAnUntoldChamberIsAskedForThatWhoeverGranted() {
        var byNip = deliveries.anEditionUnder(TestAccreditations::nip);
        nicoAndOlgaAreCertified(byNip);

        assertThat(chased(byNip))
                .extracting(
                        Worklist.ToChase::name,
                        Worklist.ToChase::register,
                        each -> each.titles().size())
                .containsExactlyInAnyOrder(
                        tuple("Nico Nieuw", TestAccreditations.NIP, 2), tuple("Olga Ongewis", SKJ, 1));
        assertThat(toMend(byNip, "skj-gedragswetenschapper")).containsExactly("Nico Nieuw", "Olga Ongewis");
        assertThat(toMend(byNip, "nip")).containsExactly("Nico Nieuw");
    }

    @Test
    void whoeverIsOfTwoGrantorsIsOnceOnAList() {
        var byBoth = deliveries.anEditionUnder(TestAccreditations::nip);
        var nico = people.someone("Nico", "Nieuw");
        var certificate = TestAccreditations.aCertificate();
        ledger.book(
                nico,
                byBoth.edition(),
                List.of(
                        byBoth.award(),
                        TestAccreditations.nvo(
                                byBoth.award().course(), byBoth.award().term())),
                byBoth.title(),
                certificate,
                byBoth.lastDay());
        SignIn.as(bea, Role.OFFICE);

        assertThat(toMend(byBoth, "skj-gedragswetenschapper")).containsExactly("Nico Nieuw");
    }

    @Test
    void whoeverCannotBeAskedTakesNoPlaceAndTheNewestComeFirst() {
        clock.goTo(clock.today().plusYears(30));
        var earlier = deliveries.anEdition();
        var nico = people.someone("Nico", "Nieuw");
        deliveries.certifies(earlier, nico);
        var psychologist = people.someone("Paul", "Psycholoog");
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, psychologist);
        deliveries.certifies(earlier, psychologist);

        assertThat(points.lackingSince(earlier.lastDay(), Set.of(JGP), 1))
                .extracting(UnbookedAward::person)
                .containsExactly(nico);

        clock.goTo(clock.today().plusWeeks(1));
        var olga = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, olga);
        deliveries.certifies(deliveries.anEdition(), olga);

        assertThat(points.lackingSince(earlier.lastDay(), Set.of(JGP), 1))
                .extracting(UnbookedAward::person)
                .containsExactly(olga);
    }

    @Test
    void theSignOnTheWayAsksNothingOfWhoIsChased() {
        deliveries.certifies(edition, people.someone("Nico", "Nieuw"));
        SignIn.as(bea, Role.OFFICE);

        assertThat(desk.waiting()).isEqualTo(desk.worklist().size());
        assertThat(statements.during(() -> desk.waiting())).isLessThan(statements.during(() -> desk.worklist()));
    }

    @Test
    void aNumberStatedInVainIsOnTheWorklistUntilItIsMended() {
        var nico = people.someone("Nico", "Nieuw");
        registrations.statedInVain(nico, SKJ, "onzin", NotKept.NO_NUMBER);
        assertThat(unkeptOf(nico))
                .extracting(Worklist.Unkept::name, each -> each.number().number())
                .containsExactly(tuple("Nico Nieuw", "onzin"));

        registrations.in(SKJ, nico);

        assertThat(unkeptOf(nico)).isEmpty();
    }

    @Test
    void afterAYearNobodyIsAskedAnyMore() {
        var other = deliveries.anEdition();
        deliveries.certifies(other, people.someone("Nico", "Nieuw"));
        SignIn.as(bea, Role.OFFICE);
        assertThat(chased(other)).hasSize(1);

        clock.goTo(other.lastDay().plusYears(1).plusDays(1));

        assertThat(chased(other)).isEmpty();
    }

    @Test
    void aWithdrawnRowOfAPreparedListHidesNobodyNew() {
        deliveries.prepared(edition, bea);
        ledger.takeBack(anna.certificate());
        deliveries.earns(edition, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);

        assertThat(toDeliver()).extracting(Worklist.ToDeliver::rows).containsExactly(1L);
    }

    @Test
    void theWorklistSaysWhatWaitsAndWhoIsSilent() {
        assertThat(toDeliver()).extracting(Worklist.ToDeliver::rows).containsExactly(2L);
        var delivery = deliveries.prepared(edition, bea);
        assertThat(toDeliver()).isEmpty();
        assertThat(desk.worklist().prepared()).extracting(DeliveryLine::id).contains(delivery);
        delivering.submit(delivery, "Mijn SKJ", bea);
        assertThat(desk.worklist().underway()).extracting(DeliveryLine::id).contains(delivery);

        clock.goTo(clock.today().plusDays(32));
        assertThat(desk.worklist().silent())
                .filteredOn(line -> line.id().equals(delivery))
                .extracting(DeliveryLine::open, DeliveryLine::rows)
                .containsExactly(tuple(2L, 2L));
        reject(delivery, "Onbekend", bram);
        assertThat(desk.worklist().rejected())
                .filteredOn(each -> each.delivery().equals(Optional.of(delivery)))
                .extracting(Worklist.Rejected::name, Worklist.Rejected::reason)
                .containsExactly(tuple("Bram Berg", "Onbekend"));
        accept(delivery, anna);
        assertThat(desk.worklist().silent()).extracting(DeliveryLine::id).doesNotContain(delivery);
        assertThat(desk.closed(0, 100)).extracting(DeliveryLine::id).contains(delivery);
        resent(delivery);
        assertThat(desk.worklist().rejected()).noneMatch(each -> each.delivery().equals(Optional.of(delivery)));
    }

    private List<Worklist.Unkept> unkeptOf(PersonId person) {
        return SignIn.during(bea, Role.OFFICE, () -> desk.worklist()).unkept().stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    private void nicoAndOlgaAreCertified(Ended of) {
        deliveries.certifies(of, people.someone("Nico", "Nieuw"));
        var untold = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, untold);
        deliveries.certifies(of, untold);
        SignIn.as(bea, Role.OFFICE);
    }

    private List<String> toMend(Ended of, String profile) {
        return preparing.preflight(profile, List.of(of.edition())).orElseThrow().toMend().stream()
                .map(PreflightRow::name)
                .toList();
    }

    private List<Worklist.ToChase> chased(Ended of) {
        return desk.worklist().toChase().stream()
                .filter(each -> each.edition().equals(of.edition()))
                .toList();
    }

    private List<Worklist.ToDeliver> toDeliver() {
        return desk.worklist().toDeliver().stream()
                .filter(each -> each.edition().equals(edition.edition()))
                .toList();
    }
}
