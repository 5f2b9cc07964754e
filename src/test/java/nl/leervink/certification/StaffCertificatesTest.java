package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.bundles.Sending;
import nl.leervink.certification.StaffChoice.AllFound;
import nl.leervink.certification.StaffChoice.These;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.files.Unzipped;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class StaffCertificatesTest {

    private static final StaffSearch ALL = new StaffSearch("", Optional.empty(), Optional.empty());

    @Autowired
    StaffCertificates certificates;

    @Autowired
    Issuing issuing;

    @Autowired
    TestGroups groups;

    @Autowired
    TestCertificates some;

    @Autowired
    Sending sending;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    Group group;
    PersonId carla;

    @BeforeEach
    void twoOfOneNameGotCertificates() {
        group = groups.aGroup();
        carla = group.contact();
        groups.diligent(group, people.someone("Zoë", "Vries"));
        groups.diligent(group, people.someone("Zoë", "Vries"));
        groups.finish(group);
        SignIn.as(PersonId.next(), Role.OFFICE);
        issuing.close(group.edition());
        SignIn.as(carla, Role.CONTACT);
    }

    @Test
    void whatIsLookedForIsFoundByNameYearAndEdition() {
        var year = clock.today().getYear();

        assertThat(certificates.count(carla, ALL)).isEqualTo(2);
        assertThat(certificates.count(carla, new StaffSearch("vries", Optional.of(year), Optional.of(group.edition()))))
                .isEqualTo(2);
        assertThat(certificates.count(carla, new StaffSearch("%", Optional.empty(), Optional.empty())))
                .isZero();
        assertThat(certificates.count(carla, new StaffSearch("boom", Optional.empty(), Optional.empty())))
                .isZero();
        assertThat(certificates.count(carla, new StaffSearch("", Optional.of(year - 1), Optional.empty())))
                .isZero();
        assertThat(certificates.count(carla, new StaffSearch("", Optional.empty(), Optional.of(EditionId.next()))))
                .isZero();
        assertThat(certificates.page(carla, ALL, 1, 1)).hasSize(1);
        assertThat(certificates.years(carla)).containsExactly(year);
        assertThat(certificates.editions(carla))
                .singleElement()
                .satisfies(edition -> assertThat(edition.edition()).isEqualTo(group.edition()));
    }

    @Test
    void allFoundComeInOneZipEachUnderItsOwnName() throws IOException {
        var archive = certificates.archive(carla, new AllFound(ALL)).orElseThrow();

        assertThat(Unzipped.of(archive)).hasSize(2).allSatisfy((name, bytes) -> {
            assertThat(name).matches("Certificaat LV-\\d{4}-\\d{6} Zoë Vries\\.pdf");
            assertThat(bytes.size()).isPositive();
        });
    }

    @Test
    void thatItWasFetchedIsKeptWithTheBundle() {
        certificates.archive(carla, new AllFound(ALL));
        certificates.fetch(carla, ids().getFirst());

        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> sending.ofEdition(group.edition())))
                .singleElement()
                .satisfies(bundle -> {
                    assertThat(bundle.fetchedAt()).isPresent();
                    assertThat(bundle.timesFetched()).isEqualTo(2);
                });
    }

    @Test
    void whatIsWithdrawnIsLeftOutAndSaid() throws IOException {
        some.withdraw(ids().getFirst());
        SignIn.as(carla, Role.CONTACT);

        assertThat(certificates.fetchable(carla, new AllFound(ALL))).isEqualTo(new Fetchable(1, 1));
        assertThat(Unzipped.of(certificates.archive(carla, new AllFound(ALL)).orElseThrow()))
                .hasSize(1);
        assertThat(certificates.archive(carla, new These(Set.of(withdrawn())))).isEmpty();
    }

    @Test
    void nothingChosenIsNoZip() {
        assertThat(certificates.fetchable(carla, new These(Set.of()))).isEqualTo(new Fetchable(0, 0));
        assertThat(certificates.archive(carla, new These(Set.of()))).isEmpty();
    }

    @Test
    void theCertificatesOfAnotherOrganisationAreOutOfReach() {
        var ids = Set.copyOf(ids());
        var otto = people.someone("Otto", "Ander");
        people.anOrganisationOf(otto);
        SignIn.as(otto, Role.CONTACT);

        assertThat(certificates.count(otto, ALL)).isZero();
        assertThat(certificates.archive(otto, new These(ids))).isEmpty();
        assertThat(certificates.archive(otto, new AllFound(ALL))).isEmpty();
        assertThat(ids)
                .allSatisfy(id -> assertThat(certificates.fetch(otto, id)).isEmpty());
        assertThat(certificates.years(otto)).isEmpty();
        assertThat(certificates.editions(otto)).isEmpty();
    }

    @Test
    void onlyContactsFetch() {
        SignIn.as(carla, Role.PARTICIPANT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> certificates.archive(carla, new AllFound(ALL)));
    }

    private List<CertificateId> ids() {
        return certificates.page(carla, ALL, 0, 10).stream()
                .map(CertificateRow::id)
                .toList();
    }

    private CertificateId withdrawn() {
        return certificates.page(carla, ALL, 0, 10).stream()
                .filter(row -> row.state() == CertificateState.WITHDRAWN)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
