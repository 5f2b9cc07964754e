package nl.leervink.points;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.delivery.TestDeliveries;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an edition brings each of its participants, as the office sees it. */
@ModuleTest
class EditionPointsTest {

    private static final String JGP = "skj-jgp";

    @Autowired
    EditionPoints points;

    @Autowired
    TestDeliveries deliveries;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestEditions editions;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private Ended edition;

    @BeforeEach
    void anEditionEnded() {
        edition = deliveries.anEdition();
    }

    @Test
    void whoHasAPlaceIsExpectedToEarnUntilTheCertificateIsThere() {
        var anna = people.someone("Anna", "Appel");
        registrations.in(SKJ, anna);
        enrolments.enrol(anna, edition.edition());

        assertThat(rows())
                .extracting(EditionPointsRow::name, EditionPointsRow::status, EditionPointsRow::points)
                .containsExactly(tuple("Anna Appel", Optional.of(EntryStatus.FORECAST), Points.of(26)));
        deliveries.certifies(edition, anna);

        assertThat(rows())
                .extracting(EditionPointsRow::name, EditionPointsRow::status, EditionPointsRow::why)
                .containsExactly(tuple("Anna Appel", Optional.of(EntryStatus.EARNED), Optional.empty()));
    }

    @Test
    void pointsThatCountForNobodyAreNoneOfTheTotalAndSayWhy() {
        deliveries.earns(edition, "Anna", "Appel");
        deliveries.certifies(edition, people.someone("Bram", "Berg"));
        var carla = people.someone("Carla", "Claassen");
        registrations.inChamber("skj-gedragswetenschapper", clock.today().minusYears(1), SKJ, carla);
        deliveries.certifies(edition, carla);

        assertThat(rows())
                .extracting(EditionPointsRow::name, EditionPointsRow::why)
                .containsExactly(
                        tuple("Anna Appel", Optional.empty()),
                        tuple("Bram Berg", Optional.of(Fit.NO_NUMBER)),
                        tuple("Carla Claassen", Optional.of(Fit.WRONG_CHAMBER)));
        assertThat(sheet().total(JGP, EntryStatus.EARNED)).isEqualTo(Points.of(26));
        assertThat(sheet().profiles()).containsExactly(JGP);
    }

    @Test
    void whatWasDeliveredIsCountedThereAndNowhereElse() {
        deliveries.earns(edition, "Anna", "Appel");
        var delivery = deliveries.submitted(edition, PersonId.next());

        assertThat(sheet().total(JGP, EntryStatus.SUBMITTED)).isEqualTo(Points.of(26));
        assertThat(sheet().total(JGP, EntryStatus.EARNED)).isEqualTo(Points.NONE);
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.delivery()).contains(delivery.value()));
    }

    @Test
    void ofAClosedEditionWhoGotNoCertificateIsExpectedToEarnNothing() {
        enrolments.enrol(people.someone("Anna", "Appel"), edition.edition());
        editions.close(edition.edition());

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEmpty());
        assertThat(sheet().total(JGP, EntryStatus.FORECAST)).isEqualTo(Points.NONE);
    }

    @Test
    void onlyTheOfficeSeesWhatEveryoneGets() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> points.of(edition.edition()));
    }

    private List<EditionPointsRow> rows() {
        return sheet().rows();
    }

    private EditionPointsSheet sheet() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        return points.of(edition.edition());
    }
}
