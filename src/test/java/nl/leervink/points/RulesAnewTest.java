package nl.leervink.points;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.TestProfiles;
import nl.leervink.registers.rules.RegisterProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ledgers follow other rules one by one, and none is lost with another. */
@ModuleTest
class RulesAnewTest {

    private static final LocalDate FIRST = LocalDate.of(2085, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2086, 6, 1);

    private final String register = TestProfiles.aShortName();
    private final RegisterCode code = new RegisterCode(register);

    @Autowired
    RulesAnew anew;

    @Autowired
    UnsettledLedgers unsettled;

    @Autowired
    LedgersToSettle list;

    @Autowired
    LedgerEntries entries;

    @Autowired
    Memberships memberships;

    @Autowired
    PointsLedger ledger;

    @Autowired
    ClaimsLedger claims;

    @Autowired
    RuleChanges changes;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    private PersonId office;
    private PersonId anna;
    private PersonId bram;
    private PersonId cato;
    private String ofBram;

    /** Three members, each with points of a body that their register does not take. */
    @BeforeEach
    void aRegisterOfThree() {
        office = people.someone("Bea", "Bureau");
        SignIn.as(office, Role.OFFICE);
        changes.keep(office, rules());
        clock.goTo(TODAY);
        anna = aMember();
        bram = aMember();
        cato = aMember();
        earn(anna);
        ofBram = earn(bram);
        earn(cato);
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void aLedgerThatCannotBeSettledKeepsNoOtherBackAndIsTriedAgain() {
        var before = unsettled.count();
        stumble(bram, ofBram);

        changes.keep(office, takingNip());

        await().atMost(10, SECONDS).until(() -> !written(cato).isEmpty());
        assertThat(written(anna)).hasSize(1);
        assertThat(written(bram)).isEmpty();
        await().atMost(10, SECONDS).until(() -> list.countByTriesGreaterThan(0) == before + 1);
        anew.settleAll();
        assertThat(written(bram)).isEmpty();

        database.update("delete from ledger_entry where person = ? and origin = 'OWN_CLAIM'", bram.value());
        anew.settleAll();

        assertThat(written(bram)).hasSize(1);
        assertThat(unsettled.count()).isEqualTo(before);
        assertThat(Stream.of(anna, cato))
                .allSatisfy(each -> assertThat(written(each)).hasSize(1));
    }

    /** What a process that ended half-way leaves: one of three settled, all of them on the list. */
    @Test
    void whatAProcessLeftUndoneIsDoneByTheNext() {
        changes.keep(office, takingNip());
        await().atMost(10, SECONDS)
                .until(() -> Stream.of(anna, bram, cato)
                        .noneMatch(each -> written(each).isEmpty()));
        Stream.of(bram, cato)
                .forEach(each -> database.update("delete from ledger_entry where person = ?", each.value()));
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> Stream.of(anna, bram, cato).forEach(each -> list.add(each.value(), clock.instant())));

        anew.settleAll();
        anew.settleAll();

        assertThat(Stream.of(anna, bram, cato))
                .allSatisfy(each -> assertThat(written(each)).hasSize(1));
        assertThat(database.queryForObject(
                        "select count(*) from ledger_to_settle where person in (?, ?, ?)",
                        Integer.class,
                        anna.value(),
                        bram.value(),
                        cato.value()))
                .isZero();
    }

    @Test
    void onlyTheOfficeIsTold() {
        SignIn.as(anna, Role.PARTICIPANT, Role.TRAINER, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(unsettled::count);
    }

    /** Something of the same certificate stands there already that no settlement expects: the database refuses another. */
    private void stumble(PersonId who, String certificate) {
        var registration =
                SignIn.during(who, Role.PARTICIPANT, () -> memberships.of(who).getFirst());
        claims.book(
                claims.registration(who, registration.id()).orElseThrow(),
                rules(),
                new Line(
                        "Een training",
                        "alles",
                        Points.of(1),
                        "",
                        Minutes.ofHours(1),
                        Minutes.NONE,
                        certificate,
                        TODAY.minusDays(1)));
    }

    private List<LedgerEntry> written(PersonId who) {
        return entries.findByPersonInAndOrigin(List.of(who), Origin.AWARDED);
    }

    private PersonId aMember() {
        var member = people.someone();
        SignIn.during(
                member,
                Role.PARTICIPANT,
                () -> memberships.state(
                        member,
                        new Registration(code, aNumber(), Optional.empty(), Optional.of(FIRST), Optional.empty())));
        return member;
    }

    private String earn(PersonId who) {
        var certificate = aCertificate();
        ledger.book(
                who,
                EditionId.next(),
                List.of(new AccreditationFacts(
                        CourseId.next(),
                        code,
                        "Proefregister",
                        "nip",
                        "",
                        "alles",
                        Points.of(7),
                        Minutes.ofHours(7),
                        Minutes.NONE,
                        year(2086))),
                "Een training",
                certificate,
                TODAY.minusDays(1));
        return certificate;
    }

    private RegisterProfile rules() {
        return TestProfiles.read(TestProfiles.text(register, FIRST));
    }

    private RegisterProfile takingNip() {
        return TestProfiles.read(
                TestProfiles.text(register, TODAY.minusMonths(1)).replace("by: [", "by: [nip, "));
    }
}
