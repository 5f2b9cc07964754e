package nl.leervink.points;

import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone with ten registrations and two thousand bookings. */
@ModuleTest
class LargeLedgerTest {

    private static final int REGISTRATIONS = 10;
    private static final int BOOKINGS_EACH = 200;
    private static final int MOST_STATEMENTS = 13;

    @Autowired
    MyPoints points;

    @Autowired
    KnownMemberships memberships;

    @Autowired
    PersonalLedgers ledgers;

    @Autowired
    LedgerEntries entries;

    @Autowired
    Registers registers;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Environment environment;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestCourses courses;

    @Autowired
    Accreditations accreditations;

    private PersonId noor;

    @BeforeEach
    void noorHasALongLedger() {
        noor = people.someone();
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void theOverviewTakesNoMoreStatementsForALongLedgerThanForAShortOne() {
        hasAPlaceInAnAccreditedEdition();
        transaction.executeWithoutResult(_ -> write(2, 1));
        var few = statements.during(() -> points.overview(noor, 5));
        hasAPlaceInAnAccreditedEdition();
        transaction.executeWithoutResult(_ -> write(REGISTRATIONS - 2, BOOKINGS_EACH));

        assertThat(statements.during(() -> points.overview(noor, 5)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        var overview = points.overview(noor, 5);
        assertThat(overview.registers()).hasSize(REGISTRATIONS);
        assertThat(overview.latest()).hasSize(5);
    }

    @Test
    void theBalanceIsReadFromAnIndex() {
        transaction.executeWithoutResult(_ -> write(REGISTRATIONS, BOOKINGS_EACH));
        var onPostgreSql = List.of(environment.getActiveProfiles()).contains("postgresql");
        if (onPostgreSql) {
            fillForOthers();
        }
        sql.execute(onPostgreSql ? "vacuum analyze ledger_entry" : "analyze table ledger_entry");

        var balance = statements.textsDuring(() -> entries.findPerDayOf(noor));
        var plan = String.join("\n", sql.queryForList("explain " + balance.getFirst(), String.class, noor.value()))
                .toLowerCase(Locale.ROOT);

        assertThat(balance).hasSize(1);

        // H2 has an index of its own on every foreign key, and may take that
        assertThat(plan)
                .containsPattern(onPostgreSql ? "index.* scan (on|using) ledger_entry_by_person" : ": person = \\?1")
                .doesNotContain("seq scan on ledger_entry", "ledger_entry.tablescan");
    }

    /** A hundred others with a thousand bookings each: of a short table PostgreSQL reads all, whatever indexes it has. */
    private void fillForOthers() {
        sql.execute("""
                with others as (insert into personal_ledger (person)
                        select gen_random_uuid() from generate_series(1, 100) returning person),
                    theirs as (insert into membership (id, person, register, profile, number, version)
                        select gen_random_uuid(), person, 'SKJ', 'skj-jgp', gen_random_uuid()::text, 0 from others
                        returning id, person, number)
                insert into ledger_entry (id, membership, person, register, profile, origin, kind, title, category, points,
                    reference, contact_minutes, self_study_minutes, source, turn, earned_on, recorded_at)
                select gen_random_uuid(), t.id, t.person, 'SKJ', 'skj-jgp', 'AWARDED', 'EARNED', 'Training',
                    'formeel leren', 1, '', 60, 0, left(t.number, 30) || '-' || n, 1, date '2026-01-01' + n, now()
                from theirs t cross join generate_series(1, 1000) n""");
    }

    private void hasAPlaceInAnAccreditedEdition() {
        var course = courses.aTraining();
        var term = new Period(clock.today(), clock.today().plusYears(2));
        SignIn.during(PersonId.next(), Role.OFFICE, () -> accreditations.grant(TestAccreditations.skj(course, term)));
        enrolments.enrol(
                noor,
                editions.anOpenEdition(course, people.someone(), clock.today().plusWeeks(4), 6));
    }

    private void write(int registrations, int bookingsEach) {
        ledgers.open(noor.value());
        var codes = registers.all().stream().map(register -> register.code()).toList();
        IntStream.range(0, registrations).forEach(number -> {
            var membership = memberships.save(new Membership(noor, registration(codes, number)));
            IntStream.range(0, bookingsEach)
                    .forEach(booking -> entries.save(new LedgerEntry(
                            membership.facts(), "skj-jgp", Origin.AWARDED, line(booking), 1, clock.instant())));
        });
    }

    private Registration registration(List<RegisterCode> codes, int number) {
        var register = codes.get(number % codes.size());
        return new Registration(
                register,
                aNumber(),
                Optional.of(registers.chambersOf(register).getFirst().id()),
                Optional.of(clock.today().minusYears(3)),
                Optional.empty());
    }

    private Line line(int booking) {
        return new Line(
                "Training",
                booking % 2 == 0 ? "formeel leren" : "reflectie",
                Points.of(1),
                "",
                Minutes.ofHours(1),
                Minutes.NONE,
                "LV-" + aNumber(),
                LocalDate.of(2026, 1, 1).plusDays(booking));
    }
}
