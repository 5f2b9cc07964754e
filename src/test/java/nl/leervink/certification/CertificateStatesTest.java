package nl.leervink.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.bundles.BundleSheet;
import nl.leervink.bundles.Sending;
import nl.leervink.certification.CorrectResult.Corrected;
import nl.leervink.certification.CorrectResult.NothingToCorrect;
import nl.leervink.certification.TestCertificates.Given;
import nl.leervink.certification.VerificationResult.Expired;
import nl.leervink.certification.VerificationResult.Genuine;
import nl.leervink.certification.VerificationResult.Superseded;
import nl.leervink.certification.VerificationResult.Unknown;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.points.MembershipId;
import nl.leervink.points.MyPoints;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of certificates after they were issued. */
@ModuleTest
@Tag("faults")
class CertificateStatesTest {

    private static final Map<String, String> FOR_OTHERS_TO_FORGET = Map.of(
            "person", "their own record, which goes when they are erased",
            "queued_letter", "letters that left say what they said (0080)",
            "letter_enclosure", "and name what they carried");

    @Autowired
    Correcting correcting;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Issuing issuing;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Verification verification;

    @Autowired
    Certificates certificates;

    @Autowired
    IssuedCertificates issued;

    @Autowired
    MarkingOfNames marking;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Editions editions;

    @Autowired
    Assessment assessment;

    @Autowired
    CertificatesToMake toMake;

    @Autowired
    Sending sending;

    @Autowired
    TestCertificates given;

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
    TestMailServer post;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    PersonId anna;
    PersonId office;

    /** Nobody else asks from there. */
    private final String here = UUID.randomUUID().toString();

    @BeforeEach
    void anna() {
        anna = people.someone("Anna", "Appel");
        office = people.someone("Olga", "Office");
    }

    static IntStream rounds() {
        return Rounds.of(2, 30);
    }

    @Test
    void aCorrectedNameIsANewCertificateAndThePointsStayWhereTheyAre() {
        var registration = memberships.in(TestAccreditations.SKJ, anna);
        var former = given.oneOf(anna);

        var corrected = (Corrected) correct(former, "Anna  Áppel-Bos", "Tikfout");

        assertThat(corrected.pointsMoved()).isFalse();
        assertThat(corrected.number()).isNotEqualTo(former.number());
        assertThat(verification.verify(former.code()))
                .isEqualTo(new Superseded(former.number(), clock.today(), corrected.number()));
        assertThat(verification.verify(former.number(), "Anna Appel", here)).isInstanceOf(Superseded.class);
        assertThat(verification.verify(corrected.number(), "Anna Appel", here)).isEqualTo(new Unknown());
        assertThat(verification.verify(corrected.number(), "anna appel bos", here))
                .isInstanceOfSatisfying(
                        Genuine.class, told -> assertThat(told.participant()).contains("Anna Áppel-Bos"));
        assertThat(bookings(registration))
                .singleElement()
                .satisfies(booking -> assertThat(booking.source()).isEqualTo(former.number()));
        assertThat(issued.findBySupersedes(former.id()).orElseThrow().id()).isEqualTo(corrected.successor());
        var letters = post.receivedBy(persons.person(former.group().contact()).email());
        assertThat(letters.getLast().subject()).contains("Nieuw certificaat", "Anna Áppel-Bos");
        assertThat(letters.getLast().text())
                .contains(former.number(), corrected.number())
                .doesNotContain("Tikfout");
        assertThat(letters.getLast().attachments()).hasSize(1);
        assertThat(post.receivedBy(persons.person(anna).email()))
                .extracting(ReceivedMail::subject)
                .anyMatch(subject -> subject.startsWith("Nieuw certificaat"));
    }

    @Test
    void whatEarnsOtherPointsNowIsTakenBackAndBookedAnewInTheSameTransaction() {
        var registration = memberships.in(TestAccreditations.SKJ, anna);
        var former = given.oneOf(anna);
        award(former, 24);

        transaction.executeWithoutResult(status -> {
            assertThat(correct(former, "", "Punten verbeterd")).isInstanceOf(Corrected.class);
            status.setRollbackOnly();
        });
        assertThat(bookings(registration)).hasSize(1);
        assertThat(verification.verify(former.code())).isInstanceOf(Genuine.class);

        var corrected = (Corrected) correct(former, "", "Punten verbeterd");

        assertThat(corrected.pointsMoved()).isTrue();
        assertThat(bookings(registration).stream()
                        .map(booking -> booking.points().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("24");
        assertThat(bookings(registration).stream().filter(one -> one.source().equals(corrected.number())))
                .hasSize(1);
    }

    @Test
    void pointsThatStayedUnderAFormerNumberAreTakenBackWithTheCertificateThatStands() {
        var registration = memberships.in(TestAccreditations.SKJ, anna);
        var former = given.oneOf(anna);
        var second = (Corrected) correct(former, "Anna B. Appel", "Tikfout");
        var third = (Corrected) correct(second.successor(), "Anna C. Appel", "Nog een");

        assertThat(withdraw(second.successor(), "Deze niet")).isInstanceOf(WithdrawResult.NotStanding.class);
        assertThat(withdraw(third.successor(), "Verkeerde persoon")).isInstanceOf(WithdrawResult.Withdrawn.class);

        assertThat(bookings(registration).stream()
                        .map(booking -> booking.points().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0");
    }

    @Test
    void whatWouldSayTheSameIsNotCorrectedAndBadInputLeavesAllAsItWas() {
        var one = given.oneOf(anna);

        assertThat(correct(one, "", "Zomaar")).isEqualTo(new NothingToCorrect());
        assertThat(correct(one, "Anna Appel", " ")).isEqualTo(new CorrectResult.ReasonAsked());
        assertThat(correct(one, "Anna Appel", "x".repeat(501))).isEqualTo(new CorrectResult.ReasonAsked());
        assertThat(correct(one, "x".repeat(401), "Tikfout")).isEqualTo(new CorrectResult.NameTooLong());
        assertThat(correct(one, "王 Appel", "Tikfout")).isEqualTo(new CorrectResult.Unprintable("王"));
        assertThat(verification.verify(one.code())).isInstanceOf(Genuine.class);
        SignIn.as(anna, Role.PARTICIPANT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> correcting.correct(one.id(), "Anna Appel", "Tikfout", anna));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> withdrawing.withdraw(one.id(), "Tikfout", anna));
    }

    /** As those were that V4 found: without kind, form and all else that is told since. */
    @Test
    void aCertificateFromBeforeMoreWasToldIsNotReplacedForThat() {
        var one = given.oneOf(anna);
        var frozen = (ObjectNode) JsonMapper.shared()
                .readTree(database.sql("select content from certificate where id = :id")
                        .param("id", one.id().value())
                        .query(String.class)
                        .single());
        database.sql("update certificate set content = :content where id = :id")
                .param(
                        "content",
                        frozen.remove(List.of("kind", "form", "guide", "validUntil", "printed"))
                                .toString())
                .param("id", one.id().value())
                .update();

        assertThat(correct(one, "", "Zomaar")).isEqualTo(new NothingToCorrect());
        assertThat(correct(one, "Anna Bos", "Getrouwd")).isInstanceOf(Corrected.class);
    }

    @Test
    void whatWasWithdrawnIsToldWithoutTheReasonAndAnotherMayBeIssued() {
        var one = given.oneOf(anna);
        var enrolment = enrolmentOf(one);

        var withdrawn = (WithdrawResult.Withdrawn) withdraw(one.id(), "Heeft gespiekt");

        assertThat(withdrawn.letters()).isEqualTo(2);
        for (var person : List.of(anna, one.group().contact())) {
            assertThat(post.receivedBy(persons.person(person).email()).getLast())
                    .satisfies(letter -> {
                        assertThat(letter.subject()).contains("ingetrokken", one.number());
                        assertThat(letter.text()).doesNotContain("gespiekt");
                    });
        }
        assertThat(correct(one, "Anna Bos", "Tikfout")).isEqualTo(new CorrectResult.NotStanding());
        assertThat(asOffice(() -> readiness(one))).satisfies(told -> {
            assertThat(told.withdrawn()).contains(one.number());
            assertThat(told.isOwed()).isFalse();
        });

        var again = asOffice(() -> issuing.issue(enrolment));

        assertThat(again).isInstanceOfSatisfying(IssueResult.Issued.class, other -> {
            assertThat(other.number()).isNotEqualTo(one.number());
            assertThat(verification.verify(other.number(), "Anna Appel", here)).isInstanceOf(Genuine.class);
        });
        assertThat(verification.verify(one.code())).isInstanceOf(VerificationResult.Withdrawn.class);
    }

    @Test
    void aCertificateExpiresByDateAndItsSuccessorNoLater() {
        var group = groups.readyGroupOf(anna);
        database.sql("update edition set certificate_months = 12 where id = :id")
                .param("id", group.edition().value())
                .update();
        asOffice(() -> issuing.close(group.edition()));
        var until = group.lastDay().plusMonths(12);
        var row = issued.findRowsOf(anna, clock.today()).getFirst();
        var code = issued.findById(row.id()).orElseThrow().content().code();

        clock.goTo(until);
        assertThat(verification.verify(code))
                .isInstanceOfSatisfying(
                        Genuine.class, told -> assertThat(told.validUntil()).contains(until));
        clock.goTo(until.plusDays(1));

        assertThat(verification.verify(code))
                .isInstanceOfSatisfying(
                        Expired.class, told -> assertThat(told.until()).isEqualTo(until));
        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(certificates.mine(anna)).extracting(CertificateRow::state).containsExactly(CertificateState.EXPIRED);
        clock.goTo(until.minusDays(1));
        var corrected = (Corrected) asOffice(() -> correcting.correct(row.id(), "Anna Bos", "Tikfout", office));
        clock.goTo(until.plusDays(1));
        assertThat(verification.verify(corrected.number(), "Anna Bos", here)).isInstanceOf(Expired.class);
    }

    @Test
    void aForgottenCertificateIsStillVerifiedAndNothingTellsWhoseItWas() {
        var someone = people.someone("Quirijntje", "Zilverschoon");
        var former = given.oneOf(someone);
        var corrected = (Corrected) correct(former, "Quirijntje Zilverschoon-Bos", "Tikfout van Quirijntje");
        post.deliver();
        database.sql("""
                        insert into exceptional_decision (id, enrolment, edition, because, decided_by, decided_at)
                        values (:id, :enrolment, :edition, 'Mevrouw Zilverschoon was ziek', :by, current_timestamp)""")
                .param("id", UUID.randomUUID())
                .param("enrolment", enrolmentOf(former).value())
                .param("edition", former.group().edition().value())
                .param("by", office.value())
                .update();
        assertThat(whatTells("Zilverschoon", someone))
                .as("before, so that the search is known to find it")
                .contains(
                        "certificate.participant_name",
                        "certificate.content",
                        "certificate.participant",
                        "bundle_certificate.name",
                        "exceptional_decision.because");

        assertThat(forgetting.forget(someone)).isEqualTo(2);
        assertThat(forgetting.forget(someone)).isZero();

        assertThat(verification.verify(corrected.number(), "quirijntje zilverschoon bos", here))
                .isInstanceOfSatisfying(Genuine.class, told -> {
                    assertThat(told.participant()).isEmpty();
                    assertThat(told.course()).isEqualTo("Training tot intervisiebegeleider");
                    assertThat(told.awards()).isNotEmpty();
                    assertThat(told.days()).hasSize(3);
                });
        assertThat(verification.verify(corrected.number(), "Iemand Anders", here))
                .isEqualTo(new Unknown());
        assertThat(verification.verify(corrected.number(), "", here)).isEqualTo(new Unknown());
        assertThat(verification.verify(former.code())).isInstanceOf(Superseded.class);
        assertThat(verification.verify(former.number(), "Quirijntje Zilverschoon", here))
                .isInstanceOf(Superseded.class);
        assertThat(whatTells("Zilverschoon", someone)).isEmpty();
        assertThat(asOffice(() -> sending.ofEdition(former.group().edition())))
                .flatExtracting(BundleSheet::certificates)
                .as("the contact's two, and the participant's own of the second")
                .hasSize(3)
                .allMatch(each -> each.name().isEmpty() && !each.given());
        asOffice(() -> {
            assertThat(certificates.countAll("Zilverschoon")).isZero();
            assertThat(certificates.fetch(former.id(), office)).isEmpty();
            return office;
        });
        assertThat(withdraw(corrected.successor(), "Alsnog")).isInstanceOf(WithdrawResult.Withdrawn.class);
        assertThat(correct(corrected.successor(), "Q. Zilverschoon", "Alsnog"))
                .isEqualTo(new CorrectResult.NotStanding());
    }

    @Test
    void lettersAboutACertificateThatNeverLeftAreForgottenWithTheirAddresses() {
        var someone = people.someone("Quirina", "Zilvermeeuw");
        correct(given.oneOf(someone), "Quirina Zilvermeeuw-Bos", "Tikfout");
        var address = persons.person(someone).email();
        assertThat(unsent("Zilvermeeuw")).isPositive();

        forgetting.forget(someone);

        assertThat(unsent("Zilvermeeuw")).isZero();
        assertThat(database.sql("select count(*) from dispatch where address = :address")
                        .param("address", address.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post.receivedBy(address))
                .filteredOn(mail -> mail.text().contains("ertificaat"))
                .isEmpty();
    }

    @Test
    void nobodyIsCalledByAFullStop() {
        var one = given.oneOf(anna);

        assertThat(correct(one, " . ", "Tikfout")).isEqualTo(new CorrectResult.NoName());
        assertThat(verification.verify(one.number(), "-", here)).isEqualTo(new Unknown());
    }

    private int unsent(String word) {
        return database.sql("""
                        select count(*) from queued_letter
                        where state <> 'SENT' and occasion like 'certificate%'
                            and (recipient_name || subject || text || html) like '%' || :word || '%'""").param("word", word).query(Integer.class).single();
    }

    @Test
    void whoWasForgottenIsOwedNothingThoughTheirEnrolmentStays() {
        var one = given.oneOf(anna);
        var enrolment = enrolmentOf(one);

        forgetting.forget(anna);

        var edition = editions.find(one.group().edition()).orElseThrow();
        assertThat(assessment.of(edition))
                .singleElement()
                .satisfies(readiness -> assertThat(readiness.isWaiting())
                        .as("and so nobody keeps them to be served again")
                        .isFalse());
        assertThat(asOffice(() -> issuing.issue(enrolment))).isEqualTo(new IssueResult.AlreadyIssued("–"));
        assertThat(asOffice(() -> toMake.editions(0, 100_000)))
                .extracting(EditionToMake::edition)
                .doesNotContain(edition.id());
        assertThat(issued.findOfEdition(edition.id(), clock.today())).hasSize(1);
    }

    @Test
    void namesFromBeforeThereWereMarksAreMarkedOnceWhenThePortalStarts() {
        var one = given.oneOf(anna);
        var mark = issued.findById(one.id()).orElseThrow().nameMark();
        database.sql("update certificate set name_mark = null where id = :id")
                .param("id", one.id().value())
                .update();

        marking.markAll();
        marking.markAll();

        assertThat(issued.findById(one.id()).orElseThrow().nameMark()).isEqualTo(mark);
        assertThat(mark.orElseThrow()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofManyWhoActOnOneCertificateAtTheSameTimeOneDoesAndOneStandsAtMost(int round) throws Exception {
        var registration = memberships.in(TestAccreditations.SKJ, anna);
        var one = given.oneOf(anna);
        var earned = sum(bookings(registration));
        var enrolment = enrolmentOf(one);
        List<Callable<Object>> deeds = new ArrayList<>(List.of(
                () -> correct(one, "Anna Eerst", "Tikfout"),
                () -> correct(one, "Anna Tweede", "Tikfout"),
                () -> withdraw(one.id(), "Vergissing"),
                () -> asOffice(() -> issuing.issue(enrolment))));
        Collections.rotate(deeds, round);
        var done = new ArrayList<>();

        try (var everybody = Executors.newFixedThreadPool(deeds.size())) {
            for (var deed : everybody.invokeAll(deeds)) {
                done.add(deed.get());
            }
        }

        assertThat(done)
                .filteredOn(result -> result instanceof Corrected || result instanceof WithdrawResult.Withdrawn)
                .hasSize(1);
        assertThat(issued.findRowsOf(anna, clock.today()))
                .filteredOn(row -> row.state() == CertificateState.ISSUED)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(earned).isGreaterThan(Points.NONE);
        assertThat(sum(bookings(registration)))
                .as("points stand as long as a certificate does")
                .isEqualTo(issued.findByStandingFor(enrolment).isPresent() ? earned : Points.NONE);
    }

    private static Points sum(List<PointsBooking> bookings) {
        return bookings.stream().map(PointsBooking::points).reduce(Points.NONE, Points::plus);
    }

    private Readiness readiness(TestCertificates.Given one) {
        return fulfilment
                .ofEdition(one.group().edition(), office)
                .orElseThrow()
                .participants()
                .getFirst();
    }

    /** Which columns of text hold this word, in whatever table, which name this person, and which files do. */
    private List<String> whatTells(String word, PersonId person) {
        var found = new ArrayList<String>();
        for (var column : database.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                            and lower(c.data_type) in ('character varying', 'character', 'character large object', 'text')""")
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list()) {
            if (!FOR_OTHERS_TO_FORGET.containsKey(column.table())
                    && holds(column, "cast(\"%s\" as varchar) like '%%' || :sought || '%%'", word)) {
                found.add(column.told());
            }
        }
        for (var column :
                List.of(new Column("certificate", "participant"), new Column("waiting_certificate", "participant"))) {
            if (holds(column, "\"%s\" = cast(:sought as uuid)", person.value().toString())) {
                found.add(column.told());
            }
        }
        database
                .sql("select name, bytes from stored_file")
                .query((row, _) -> Map.entry(row.getString("name"), new String(row.getBytes("bytes"), UTF_8)))
                .list()
                .stream()
                .filter(file -> file.getValue().contains(word))
                .forEach(_ -> found.add("stored_file.bytes"));
        return found;
    }

    private boolean holds(Column column, String condition, String sought) {
        return database.sql("select count(*) from \"" + column.table() + "\" where "
                                + condition.formatted(column.name()))
                        .param("sought", sought)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private record Column(String table, String name) {

        String told() {
            return table + "." + name;
        }
    }

    private void award(Given certificate, int registered) {
        database.sql("""
                        update accreditation set points = :points
                        where course = (select course from edition where id = :edition)""")
                .param("points", registered)
                .param("edition", certificate.group().edition().value())
                .update();
    }

    private EnrolmentId enrolmentOf(Given certificate) {
        return enrolments.ofEdition(certificate.group().edition()).getFirst().id();
    }

    private List<PointsBooking> bookings(MembershipId registration) {
        return SignIn.during(anna, Role.PARTICIPANT, () -> points.bookings(anna, registration, 0, 20));
    }

    private CorrectResult correct(Given certificate, String name, String reason) {
        return correct(certificate.id(), name, reason);
    }

    private CorrectResult correct(CertificateId certificate, String name, String reason) {
        return asOffice(() -> correcting.correct(certificate, name, reason, office));
    }

    private WithdrawResult withdraw(CertificateId certificate, String reason) {
        return asOffice(() -> withdrawing.withdraw(certificate, reason, office));
    }

    private <T> T asOffice(Supplier<T> deed) {
        return SignIn.during(office, Role.OFFICE, deed);
    }
}
