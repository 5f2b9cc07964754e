package nl.leervink.delivery;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.delivery.TestDeliveries.JGP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationId;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.GrantResult;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionId;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.Registration;
import nl.leervink.registers.RegisterCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Who can go to a register, and the list that is made of them. */
@ModuleTest
class PreparingTest extends DeliveryLife {

    @Autowired
    Accreditations accreditations;

    @Test
    void aListStaysAsItWasMade() {
        var delivery = deliveries.prepared(edition, bea);
        var before = number(anna);
        var file = text(delivering.csv(delivery));
        var sheet = delivering.sheet(delivery).orElseThrow().bytes();

        registrations.in(SKJ, anna.person());
        people.someone();

        assertThat(text(delivering.csv(delivery))).isEqualTo(file).contains(before, "Appel", "SKJ300893", "26");
        assertThat(delivering.sheet(delivery).orElseThrow().bytes()).isEqualTo(sheet);
        assertThat(row(delivery, anna).number()).isEqualTo(before);
        assertThat(row(delivery, anna).numberNow()).contains(number(anna));
        assertThat(row(delivery, bram).numberNow()).isEmpty();
    }

    @Test
    void theFileHasTheColumnsOfTheRegisterAndNothingElse() {
        var delivery = deliveries.prepared(edition, bea);

        assertThat(text(delivering.csv(delivery)).lines().findFirst())
                .contains("\uFEFFSKJ-registratienummer;Achternaam;Accreditatienummer;Laatste dag;Punten");
        assertThat(text(delivering.csv(delivery))).doesNotContain("@voorbeeld.example", "Anna", anna.certificate());
        assertThat(delivering.csv(delivery).orElseThrow().name().value()).startsWith("aanlevering SKJ ");
    }

    @Test
    void aListThatIsSetAsideFreesWhatItHolds() {
        var delivery = deliveries.prepared(edition, bea);
        assertThat(deliveries.preflight(edition).rows())
                .extracting(PreflightRow::problems, PreflightRow::elsewhere)
                .containsOnly(tuple(Set.of(DeliveryProblem.IN_OTHER_DELIVERY), Optional.of(delivery)));

        assertThat(delivering.discard(delivery, bea)).isEqualTo(new DiscardResult.Discarded());
        assertThat(delivering.discard(delivery, bea)).isEqualTo(new DiscardResult.Discarded());

        assertThat(delivering.submit(delivery, "Mijn SKJ", bea)).isEqualTo(new SubmitResult.Discarded());
        assertThat(accept(delivery, anna)).isEqualTo(new AnswerResult.NotSubmitted());
        assertThat(delivering.csv(delivery)).isEmpty();
        assertThat(delivering.sheet(delivery)).isEmpty();
        assertThat(deliveries.preflight(edition).ready()).hasSize(2);
        assertThat(status(anna)).isEqualTo(EntryStatus.EARNED);
    }

    @Test
    void whoeverCannotGoKeepsNobodyBack() {
        var nobody = people.someone("Nico", "Nieuw");
        deliveries.certifies(edition, nobody);
        var untold = people.someone("Olga", "Ongewis");
        registrations.numbered(SKJ, untold);
        deliveries.certifies(edition, untold);
        var psychologist = people.someone("Paul", "Psycholoog");
        registrations.inChamber("skj-gedragswetenschapper", SINCE, SKJ, psychologist);
        deliveries.certifies(edition, psychologist);
        var ended = people.someone("Rita", "Rust");
        var left = new Registration(
                SKJ,
                "55512345",
                Optional.of(JGP),
                Optional.of(SINCE),
                Optional.of(edition.lastDay().minusDays(1)));
        SignIn.during(ended, Role.PARTICIPANT, () -> memberships.state(ended, left));
        deliveries.certifies(edition, ended);

        var preflight = deliveries.preflight(edition);

        assertThat(preflight.toMend())
                .extracting(PreflightRow::name, PreflightRow::problems)
                .containsExactly(
                        tuple("Nico Nieuw", Set.of(DeliveryProblem.NO_NUMBER)),
                        tuple("Olga Ongewis", Set.of(DeliveryProblem.CHAMBER_UNKNOWN)),
                        tuple("Paul Psycholoog", Set.of(DeliveryProblem.WRONG_CHAMBER)),
                        tuple("Rita Rust", Set.of(DeliveryProblem.REGISTRATION_ENDED)));
        var delivery = deliveries.prepared(edition, bea);
        assertThat(desk.sheet(delivery).orElseThrow().rows())
                .extracting(DeliverySheet.Row::name)
                .containsExactly("Anna Appel", "Bram Berg");
        registrations.in(SKJ, nobody);
        assertThat(deliveries.preflight(edition).ready())
                .extracting(PreflightRow::name)
                .containsExactly("Nico Nieuw");
    }

    @Test
    void aListIsOfWhatItsMakerSaw() {
        var seen = deliveries.preflight(edition).seen();
        deliveries.earns(edition, "Carla", "Claassen");

        assertThat(preparing.prepare(JGP, List.of(edition.edition()), seen, bea))
                .isEqualTo(new PrepareResult.Changed());
        assertThat(preparing.prepare("nergens", List.of(edition.edition()), seen, bea))
                .isEqualTo(new PrepareResult.Unknown());
        assertThat(preparing.prepare(JGP, List.of(EditionId.next()), seen, bea)).isEqualTo(new PrepareResult.Unknown());
        assertThat(preparing.prepare(JGP, List.of(), Set.of(), bea)).isEqualTo(new PrepareResult.Unknown());
        deliveries.prepared(edition, bea);
        assertThat(preparing.prepare(JGP, List.of(edition.edition()), Set.of(), bea))
                .isEqualTo(new PrepareResult.NothingReady());
    }

    @Test
    void severalEditionsGoInOneListWithTheNumbersApart() {
        var other = deliveries.anEdition();
        var carla = deliveries.earns(other, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);
        var which = List.of(edition.edition(), other.edition());
        var seen = preparing.preflight(JGP, which).orElseThrow().seen();

        var delivery = prepared(preparing.prepare(JGP, which, seen, bea));

        assertThat(desk.sheet(delivery).orElseThrow().numbers())
                .isEqualTo(Map.of(
                        edition.edition(),
                        List.of(number(anna), number(bram)),
                        other.edition(),
                        List.of(number(carla))));
    }

    @Test
    void whereMembersHandInTheirPointsThemselvesThereIsNoList() {
        var lvsc = new RegisterCode("LVSC");
        var known = edition.award();
        registrations.in(lvsc, anna.person());
        var award = new AccreditationFacts(
                known.course(),
                lvsc,
                "LVSC",
                "lvsc",
                "",
                "totaal",
                Points.of(5),
                known.contactTime(),
                known.selfStudy(),
                known.term());
        ledger.book(
                anna.person(),
                edition.edition(),
                List.of(award),
                edition.title(),
                anna.certificate(),
                edition.lastDay());

        var preflight = preparing.preflight("lvsc", List.of(edition.edition())).orElseThrow();

        assertThat(preflight.rows()).hasSize(1);
        assertThat(preparing.prepare("lvsc", List.of(edition.edition()), preflight.seen(), bea))
                .isEqualTo(new PrepareResult.MembersDeliver());
        assertThat(desk.worklist().toDeliver()).noneMatch(each -> each.profile().equals("lvsc"));
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoMakeTheSameListAtOnceOneDoesAndTheOtherIsTold(int round) throws Exception {
        var seen = deliveries.preflight(edition).seen();
        Callable<PrepareResult> make = () ->
                SignIn.during(bea, Role.OFFICE, () -> preparing.prepare(JGP, List.of(edition.edition()), seen, bea));

        var results = atOnce(make, make);

        assertThat(results).hasAtLeastOneElementOfType(PrepareResult.Prepared.class);
        assertThat(results).contains(new PrepareResult.Changed());
        assertThat(count("select count(*) from delivered_row where claims = ?", entry(anna)))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseKeepsAnEntryInOneOpenDelivery() {
        deliveries.prepared(edition, bea);
        var other = deliveries.anEdition();
        deliveries.earns(other, "Carla", "Claassen");
        var second = deliveries.prepared(other, bea);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update delivered_row set entry = ?, claims = ? where delivery = ?")
                        .params(entry(anna), entry(anna), second.value())
                        .update());
    }

    @Test
    void aCorrectedReferenceReachesWhatWasBookedBefore() {
        corrects(edition, "SKJ300894");

        assertThat(deliveries.preflight(edition).ready())
                .extracting(PreflightRow::reference, PreflightRow::bookedUnder)
                .containsOnly(tuple("SKJ300894", Optional.of("SKJ300893")));
        assertThat(text(delivering.csv(deliveries.prepared(edition, bea))))
                .contains("SKJ300894")
                .doesNotContain("SKJ300893");
    }

    @Test
    void aReferenceThatWasMissingIsFilledInAtTheAccreditation() {
        var nameless = deliveries.anEditionUnder((course, term) -> referring(TestAccreditations.skj(course, term), ""));
        deliveries.earns(nameless, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);
        assertThat(deliveries.preflight(nameless).toMend())
                .extracting(PreflightRow::problems)
                .containsExactly(Set.of(DeliveryProblem.NO_REFERENCE));

        corrects(nameless, "SKJ300895");

        assertThat(deliveries.preflight(nameless).ready())
                .extracting(PreflightRow::reference, PreflightRow::bookedUnder)
                .containsExactly(tuple("SKJ300895", Optional.of("")));
    }

    @Test
    void whatAnotherBodyGrantedIsOnNoListOfARegisterThatAccreditsItself() {
        var byNip = deliveries.anEditionUnder((course, term) -> new AccreditationFacts(
                course,
                new RegisterCode("NIP"),
                "NIP",
                "nip",
                "400123",
                "scholing",
                Points.of(26),
                edition.award().contactTime(),
                edition.award().selfStudy(),
                term));
        deliveries.earns(byNip, "Carla", "Claassen");
        SignIn.as(bea, Role.OFFICE);

        assertThat(deliveries.preflight(byNip).ready()).isEmpty();
        assertThat(deliveries.preflight(byNip).settled())
                .extracting(PreflightRow::problems)
                .containsExactly(Set.of(DeliveryProblem.OTHER_BODY));
        assertThat(desk.worklist().toDeliver()).noneMatch(each -> each.edition().equals(byNip.edition()));
    }

    @Test
    void aLargerGroupAsksNoMoreOfTheDatabase() {
        var forTwo = statements.during(() -> deliveries.preflight(edition));
        var small = deliveries.prepared(edition, bea);
        var sheetOfTwo = statements.during(() -> desk.sheet(small));
        var larger = deliveries.anEdition();
        IntStream.range(0, 12).forEach(n -> deliveries.earns(larger, "Deelnemer", "Nummer " + n));
        deliveries.certifies(larger, people.someone());
        SignIn.as(bea, Role.OFFICE);

        assertThat(statements.during(() -> deliveries.preflight(larger))).isLessThanOrEqualTo(forTwo + 1);
        var large = deliveries.prepared(larger, bea);
        assertThat(statements.during(() -> desk.sheet(large))).isEqualTo(sheetOfTwo);
    }

    private void corrects(Ended of, String reference) {
        var id = database.sql("select id from accreditation where course = ?")
                .param(of.award().course().value())
                .query(UUID.class)
                .single();
        var sheet = accreditations.sheet(new AccreditationId(id)).orElseThrow();
        assertThat(accreditations.correct(sheet.id(), sheet.version(), referring(of.award(), reference)))
                .isInstanceOf(GrantResult.Granted.class);
    }

    private static AccreditationFacts referring(AccreditationFacts known, String reference) {
        return new AccreditationFacts(
                known.course(),
                known.register(),
                known.registerName(),
                known.grantedBy(),
                reference,
                known.category(),
                known.points(),
                known.contactTime(),
                known.selfStudy(),
                known.term());
    }

    private long count(String query, UUID of) {
        return database.sql(query).param(of).query(Long.class).single();
    }

    private static String text(Optional<KeptFile> file) {
        return new String(file.orElseThrow().bytes().toArray(), StandardCharsets.UTF_8);
    }
}
