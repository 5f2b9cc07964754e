package nl.leervink.certification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileId;
import nl.leervink.homework.TestHomework;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.paper.Picture;
import nl.leervink.paper.SealProblem;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.points.MyPoints;
import nl.leervink.points.TestMemberships;
import nl.leervink.press.HouseStyle;
import nl.leervink.press.HouseStyles;
import nl.leervink.press.StyleResult;
import nl.leervink.press.TestPictures;
import nl.leervink.security.Accounts;
import nl.leervink.security.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class IssuingTest {

    @Autowired
    Issuing issuing;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Certificates certificates;

    @Autowired
    TestClock clock;

    @Autowired
    Verification verification;

    @Autowired
    IssuedCertificates issued;

    @Autowired
    Editions editions;

    @Autowired
    TestMemberships memberships;

    @Autowired
    MyPoints points;

    @Autowired
    People persons;

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    Contacts contacts;

    @Autowired
    Enrolments enrolled;

    @Autowired
    TestHomework homework;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestMailServer post;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HouseStyles styles;

    @Autowired
    FileCabinet cabinet;

    @Autowired
    JdbcClient database;

    PersonId anna;
    PersonId bram;
    Group group;

    /** Nobody else asks from there. */
    private final String here = UUID.randomUUID().toString();

    @BeforeEach
    void aGroupEnded() {
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        group = groups.aGroup();
    }

    @Test
    void closingAnEditionMailsTheContactOneLetterWithAllCertificates() {
        groups.diligent(group, anna);
        groups.diligent(group, bram);
        groups.finish(group);

        var closed = (CloseResult.Closed) close();

        assertThat(closed.issued()).hasSize(2);
        assertThat(closed.letters()).isEqualTo(1);
        assertThat(closed.left()).isEmpty();
        assertThat(editions.find(group.edition()).orElseThrow().status()).isEqualTo(EditionStatus.CLOSED);
        var letters = post.receivedBy(address(group.contact()));
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().subject()).isEqualTo("2 certificaten van Training tot intervisiebegeleider");
        assertThat(letters.getFirst().attachments()).hasSize(2);
        assertThat(post.receivedBy(address(anna)))
                .filteredOn(letter -> letter.subject().startsWith("Je certificaat"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attachments()).isEmpty());
    }

    @Test
    void withAPictureOfTheHouseStyleThatCannotBeReadNothingIsIssuedAndAllIsTold() {
        groups.diligent(group, anna);
        groups.finish(group);
        var office = people.someone();
        SignIn.as(office, Role.OFFICE);
        styles.keep(office, style(Optional.of(TestPictures.picture(300, 100))));
        var logo = logo();
        cabinet.remove(logo);

        try {
            assertThat(styles.isReadable()).isFalse();
            assertThat(styles.current().logo()).isEmpty();
            assertThat(styles.keep(office, style(Optional.of(TestPictures.picture(40, 40)))))
                    .isInstanceOf(StyleResult.Kept.class);
            cabinet.remove(logo());
            assertThat(close()).isEqualTo(new CloseResult.HouseStyleUnreadable());
            assertThat(editions.find(group.edition()).orElseThrow().status()).isEqualTo(EditionStatus.OPEN);
        } finally {
            SignIn.as(office, Role.OFFICE);
            styles.keep(office, style(Optional.empty()));
        }
        assertThat(close()).isInstanceOf(CloseResult.Closed.class);
    }

    private HouseStyle style(Optional<Picture> logo) {
        return new HouseStyle(
                styles.current().version(),
                logo,
                "Logo",
                HouseStyle.OURS.first(),
                HouseStyle.OURS.second(),
                "",
                "",
                Optional.empty());
    }

    private FileId logo() {
        return new FileId(database.sql("select logo from house_style_version order by number desc limit 1")
                .query(UUID.class)
                .single());
    }

    @Test
    void onlyAContactWhoMayFetchCertificatesIsToldSo() {
        groups.diligent(group, anna);
        groups.finish(group);

        close();

        assertThat(post.receivedBy(address(group.contact())).getFirst().text())
                .contains("Anna Appel")
                .doesNotContain("in het portaal", "/organisatie/certificaten");
    }

    @Test
    void anAppointedContactWhoMaySignInIsToldWhereTheCertificatesAre() {
        accounts.allow(group.contact(), Set.of(Role.CONTACT));
        groups.diligent(group, anna);
        groups.finish(group);

        close();

        assertThat(post.receivedBy(address(group.contact())))
                .filteredOn(letter -> letter.subject().startsWith("Certificaat"))
                .singleElement()
                .extracting(ReceivedMail::text, as(STRING))
                .contains("Je kunt het ook altijd ophalen in het portaal:", "/organisatie/certificaten");
    }

    @Test
    void pointsAreBookedOnTheLastDay() {
        var registration = memberships.in(TestAccreditations.SKJ, anna);
        groups.diligent(group, anna);
        groups.finish(group);

        close();

        SignIn.as(anna, Role.PARTICIPANT);
        var booked = points.bookings(anna, registration, 0, 10);
        assertThat(booked).singleElement().satisfies(booking -> {
            assertThat(booking.points()).isEqualTo(Points.of(26));
            assertThat(booking.earnedOn()).isEqualTo(group.lastDay());
            assertThat(booking.source())
                    .isEqualTo(certificates.mine(anna).getFirst().number());
        });
    }

    @Test
    void whoDidNotMeetTheConditionsIsNamedAndCanGetTheirsLater() {
        groups.diligent(group, anna);
        var late = enrolments.enrol(bram, group.edition(), group.organisation(), group.contact());
        groups.finish(group);

        var closed = (CloseResult.Closed) close();

        assertThat(closed.issued()).hasSize(1);
        assertThat(closed.left())
                .singleElement()
                .satisfies(left -> assertThat(left.readiness().participant()).isEqualTo(bram));
        assertThat(issuing.issue(late)).isInstanceOf(IssueResult.NotReady.class);
    }

    @Test
    void whoseHomeworkCameAfterTheClosingWaitsForTheOfficeAndGetsALetterOfTheirOwn() {
        groups.diligent(group, anna);
        var late = enrolments.enrol(bram, group.edition(), group.organisation(), group.contact());
        groups.finish(group);
        close();

        groups.doHomework(group, bram);
        groups.judgeAll(group);
        await().atMost(10, SECONDS).until(() -> toIssue().equals(List.of("Bram Boom")));
        office();
        var result = issuing.issue(late);

        assertThat(result).isInstanceOf(IssueResult.Issued.class);
        assertThat(toIssue()).isEmpty();
        assertThat(post.receivedBy(address(group.contact())))
                .extracting(letter -> letter.attachments().size())
                .containsExactly(1, 1);
    }

    @Test
    void whoseHomeworkIsNotCompleteWaitsForNoOffice() {
        var late = enrolments.enrol(bram, group.edition(), group.organisation(), group.contact());
        groups.finish(group);
        close();

        homework.handInReport(bram, group.edition());
        groups.judgeAll(group);

        office();
        assertThat(issuing.issue(late)).isInstanceOf(IssueResult.NotReady.class);
    }

    @Test
    void aParticipantWithoutAnOrganisationGetsTheirCertificateThemself() {
        enrolments.enrol(anna, group.edition());
        groups.doHomework(group, anna);
        groups.finish(group);

        close();

        assertThat(post.receivedBy(address(anna)))
                .filteredOn(letter -> letter.subject().startsWith("Je certificaat"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attachments()).hasSize(1));
        assertThat(post.receivedBy(address(group.contact()))).isEmpty();
    }

    @Test
    void whoeverIsDismissedGetsNoCertificatesAnyMore() {
        var enrolment = groups.diligent(group, anna);
        groups.finish(group);
        office();
        contacts.dismiss(group.organisation(), group.contact());
        await().atMost(10, SECONDS)
                .until(() -> enrolled.find(enrolment).orElseThrow().contact().isEmpty());

        close();

        assertThat(post.receivedBy(address(group.contact()))).isEmpty();
        assertThat(post.receivedBy(address(anna)))
                .filteredOn(letter -> letter.subject().startsWith("Je certificaat"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attachments()).hasSize(1));
    }

    @Test
    void anEditionWithAnOpenRosterIsNotClosed() {
        groups.diligent(group, anna);
        groups.judgeAll(group);

        assertThat(close()).isEqualTo(new CloseResult.RostersOpen());
        assertThat(editions.find(group.edition()).orElseThrow().status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void withoutAKeyToSignWithNothingIsIssuedAndTheEditionStaysOpen() {
        groups.diligent(group, anna);
        groups.finish(group);
        clock.goTo(clock.today().plusYears(12));

        assertThat(close()).isEqualTo(new CloseResult.NothingToSignWith(SealProblem.EXPIRED));

        assertThat(editions.find(group.edition()).orElseThrow().status()).isEqualTo(EditionStatus.OPEN);
        assertThat(post.receivedBy(address(group.contact()))).isEmpty();
        office();
        assertThat(issuing.issue(enrolled.ofEdition(group.edition()).getFirst().id()))
                .isEqualTo(new IssueResult.NothingToSignWith(SealProblem.EXPIRED));
    }

    @Test
    void anEditionIsClosedOnce() {
        groups.diligent(group, anna);
        groups.finish(group);
        close();

        assertThat(close()).isEqualTo(new CloseResult.NotOpen(EditionStatus.CLOSED));
        assertThat(post.receivedBy(address(group.contact()))).hasSize(1);
    }

    @Test
    void aCertificateIsIssuedOnce() {
        var enrolment = groups.diligent(group, anna);
        groups.finish(group);
        close();

        var number = issued.findByStandingFor(enrolment).orElseThrow().number();

        assertThat(issuing.issue(enrolment)).isEqualTo(new IssueResult.AlreadyIssued(number));
    }

    @Test
    void twoWhoCloseAtTheSameTimeIssueOnce() throws Exception {
        groups.diligent(group, anna);
        groups.finish(group);
        Callable<CloseResult> closing = this::close;

        try (var office = Executors.newFixedThreadPool(2)) {
            var results =
                    office.invokeAll(Stream.generate(() -> closing).limit(2).toList());

            assertThat(results)
                    .filteredOn(result -> result.resultNow() instanceof CloseResult.Closed)
                    .hasSize(1);
        }
        assertThat(issued.findRowsOf(anna, clock.today())).hasSize(1);
        assertThat(post.receivedBy(address(group.contact()))).hasSize(1);
    }

    @Test
    void killedHalfWayNothingIsIssuedAndNothingIsMailed() {
        groups.diligent(group, anna);
        groups.finish(group);

        transaction.executeWithoutResult(status -> {
            assertThat(close()).isInstanceOf(CloseResult.Closed.class);
            status.setRollbackOnly();
        });

        assertThat(issued.findRowsOf(anna, clock.today())).isEmpty();
        assertThat(post.receivedBy(address(group.contact()))).isEmpty();
        assertThat(close()).isInstanceOf(CloseResult.Closed.class);
        assertThat(post.receivedBy(address(group.contact()))).hasSize(1);
    }

    @Test
    void aNameThatCannotBePrintedIsLeftOutAndNamed() {
        var wang = people.someone("王", "Jansen");
        groups.diligent(group, anna);
        groups.diligent(group, wang);
        groups.finish(group);

        var closed = (CloseResult.Closed) close();

        assertThat(closed.issued()).hasSize(1);
        assertThat(closed.left()).extracting(CloseResult.Left::unprintable).containsExactly("王");
        assertThat(toIssue()).containsExactly("王 Jansen");
    }

    @Test
    void aStrangerVerifiesACertificateAndIsToldWhenItWasWithdrawn() {
        var enrolment = groups.diligent(group, anna);
        groups.finish(group);
        close();
        var certificate = issued.findByStandingFor(enrolment).orElseThrow();
        var code = certificate.content().code();

        assertThat(verification.verify(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isInstanceOfSatisfying(VerificationResult.Genuine.class, genuine -> {
                    assertThat(genuine.participant()).contains("Anna Appel");
                    assertThat(genuine.number()).isEqualTo(certificate.number());
                    assertThat(genuine.awards())
                            .singleElement()
                            .satisfies(award -> assertThat(award.reference()).isEqualTo("SKJ300893"));
                });
        assertThat(verification.verify(certificate.number().toLowerCase(java.util.Locale.ROOT), "anna  appel", here))
                .isEqualTo(verification.verify(code));
        assertThat(verification.verify(certificate.number().replaceFirst("LV-(\\d{4})-0+", "$1 "), "anna appel", here))
                .isEqualTo(verification.verify(code));
        assertThat(verification.verify(certificate.number(), "Bram Boom", here))
                .isEqualTo(new VerificationResult.Unknown());
        assertThat(withdrawing.withdraw(certificate.id(), " ", bram)).isInstanceOf(WithdrawResult.ReasonAsked.class);
        assertThat(withdrawing.withdraw(certificate.id(), "Verkeerde persoon", bram))
                .isInstanceOf(WithdrawResult.Withdrawn.class);
        assertThat(withdrawing.withdraw(certificate.id(), "Nog eens", bram))
                .isInstanceOf(WithdrawResult.NotStanding.class);
        assertThat(verification.verify(code)).isInstanceOf(VerificationResult.Withdrawn.class);
        assertThat(verification.verify("0000-0000-0000-0000")).isEqualTo(new VerificationResult.Unknown());
        assertThat(verification.verify("' or 1=1 --")).isEqualTo(new VerificationResult.Unknown());
    }

    @Test
    void numbersAreTriedFromOnePlaceSoManyTimesAndNoMore() {
        for (var tried = 1; tried <= 60; tried++) {
            assertThat(verification.verify("LV-2019-%06d".formatted(tried), "Anna Appel", here))
                    .isEqualTo(new VerificationResult.Unknown());
        }

        assertThat(verification.verify("LV-2019-000061", "Anna Appel", here))
                .isInstanceOf(VerificationResult.TooManyTried.class);
        assertThat(verification.verify("LV-2019-000061", "Anna Appel", here + "elsewhere"))
                .isEqualTo(new VerificationResult.Unknown());
    }

    /** Numbers follow each other: whoever tries names must not find out whose they are. */
    @Test
    void namesAreTriedForANumberSoManyTimesAndNoMore() {
        var enrolment = groups.diligent(group, anna);
        groups.finish(group);
        close();
        var number = issued.findByStandingFor(enrolment).orElseThrow().number();

        for (var tried = 0; tried < 10; tried++) {
            assertThat(verification.verify(number, "Naam " + tried, here)).isEqualTo(new VerificationResult.Unknown());
        }

        assertThat(verification.verify(number, "Anna Appel", here))
                .isInstanceOf(VerificationResult.TriedTooOften.class);
        clock.goTo(clock.instant().plusSeconds(3601));
        assertThat(verification.verify(number, "Anna Appel", here)).isInstanceOf(VerificationResult.Genuine.class);
    }

    @Test
    void aCertificateIsFetchedByItsParticipantTheirContactAndTheOfficeOnly() {
        groups.diligent(group, anna);
        groups.finish(group);
        close();
        var certificate = issued.findRowsOf(anna, clock.today()).getFirst().id();
        var otherContact = people.someone();
        people.anOrganisationOf(otherContact);

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(certificates.fetch(certificate, anna)).isPresent();
        SignIn.as(bram, Role.PARTICIPANT);
        assertThat(certificates.fetch(certificate, bram)).isEmpty();
        SignIn.as(group.trainer(), Role.TRAINER);
        assertThat(certificates.fetch(certificate, group.trainer())).isEmpty();
        SignIn.as(group.contact(), Role.CONTACT);
        assertThat(certificates.fetch(certificate, group.contact())).isPresent();
        SignIn.as(otherContact, Role.CONTACT);
        assertThat(certificates.fetch(certificate, otherContact)).isEmpty();
        SignIn.as(bram, Role.OFFICE);
        assertThat(certificates.fetch(certificate, bram)).isPresent();
    }

    @Test
    void onlyTheOfficeCloses() {
        SignIn.as(group.trainer(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> issuing.close(group.edition()));
    }

    @Test
    void whatIsKeptIsWhatWasSealed() {
        var enrolment = groups.diligent(group, anna);
        groups.finish(group);
        close();

        var pdf = certificates
                .fetch(issued.findByStandingFor(enrolment).orElseThrow().id(), anna)
                .orElseThrow()
                .bytes();

        assertThat(issued.findByStandingFor(enrolment).orElseThrow().sha256()).isEqualTo(pdf.sha256());
    }

    private List<String> toIssue() {
        office();
        return certificates.toIssue(1000).stream()
                .filter(waiting -> waiting.edition().equals(group.edition()))
                .map(CertificateToIssue::participant)
                .toList();
    }

    private void office() {
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    private CloseResult close() {
        office();
        return issuing.close(group.edition());
    }

    private EmailAddress address(PersonId person) {
        return persons.person(person).email();
    }
}
