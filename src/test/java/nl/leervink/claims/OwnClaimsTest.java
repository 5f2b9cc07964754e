package nl.leervink.claims;

import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static nl.leervink.claims.TestClaims.aPdf;
import static nl.leervink.claims.TestClaims.aPng;
import static nl.leervink.claims.TestClaims.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.claims.ClaimFault.Flaw;
import nl.leervink.claims.ClaimResult.Claimed;
import nl.leervink.files.FileId;
import nl.leervink.files.FileKind;
import nl.leervink.files.Harm;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.points.EntryKind;
import nl.leervink.points.MembershipId;
import nl.leervink.points.Memberships;
import nl.leervink.points.MyPoints;
import nl.leervink.points.MyStanding;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;
import nl.leervink.points.PointsLedger;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.Registration;
import nl.leervink.points.StateResult;
import nl.leervink.points.TestMemberships;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Count.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class OwnClaimsTest {

    @Autowired
    OwnClaims claims;

    @Autowired
    TestClaims activities;

    @Autowired
    TestMemberships registrations;

    @Autowired
    Memberships memberships;

    @Autowired
    TestPeople people;

    @Autowired
    PointsLedger ledger;

    @Autowired
    MyPoints points;

    @Autowired
    MyStanding standing;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private PersonId noor;
    private MembershipId skj;

    @BeforeEach
    void noorIsAtTheScreen() {
        noor = people.someone();
        skj = registrations.inSince(clock.today().minusYears(2), SKJ, noor);
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void aRegistrationDoesNotEndBeforeWhatWasClaimedForIt() {
        var claim = activities.oneOf(noor, skj);
        var seen = memberships.of(noor).getFirst();
        var ended = new Registration(
                SKJ,
                seen.number(),
                seen.profile(),
                seen.since(),
                Optional.of(clock.today().minusYears(1)));

        assertThat(memberships.change(noor, seen, ended)).isEqualTo(new StateResult.ClaimedLater());

        claims.withdraw(noor, claim);
        assertThat(memberships.change(noor, seen, ended)).isEqualTo(new StateResult.Stated(skj));
    }

    @Test
    void aClaimIsBookedApartFromWhatWasAwarded() {
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(clock.today().getYear()))),
                "Training",
                aCertificate(),
                clock.today());

        var result = claim(activities.supervision(skj));

        assertThat(result).isInstanceOf(Claimed.class);
        var earned = points.earned(noor).getFirst();
        assertThat(earned.categories()).singleElement().satisfies(total -> {
            assertThat(total.category()).isEqualTo("formeel leren");
            assertThat(total.points()).isEqualTo(Points.of(26));
        });
        assertThat(earned.claimed()).singleElement().satisfies(total -> {
            assertThat(total.category()).isEqualTo("reflectie");
            assertThat(total.points()).isEqualTo(Points.of(4));
        });
        var reflection = ((Measured) standing.of(noor).getFirst())
                .parts().stream()
                        .filter(part -> part.earned().requirement().code().equals("reflectie"))
                        .findFirst()
                        .orElseThrow();
        assertThat(reflection.earned().counted()).isEqualTo(Points.NONE);
        assertThat(reflection.claimed()).isEqualTo(Points.of(4));
        assertThat(bookings())
                .filteredOn(booking -> booking.origin() == Origin.OWN_CLAIM)
                .singleElement()
                .satisfies(booking -> {
                    assertThat(booking.title()).isEqualTo("Supervisie bij Praktijk De Eik");
                    assertThat(booking.source()).isEqualTo("EO-1");
                    assertThat(booking.earnedOn()).isEqualTo(clock.today().minusDays(2));
                });
    }

    @Test
    void theSameFormClaimsOnce() {
        var form = ClaimId.next();
        var activity = activities.supervision(skj);

        var first = claims.claim(noor, form, activity, List.of(aPdf("a.pdf")));
        var second = claims.claim(noor, form, activity, List.of(aPdf("a.pdf")));

        assertThat(first).isEqualTo(second).isEqualTo(new Claimed(form));
        assertThat(bookings()).hasSize(1);
        assertThat(claims.count(noor, skj)).isEqualTo(1);
    }

    @Test
    void twoClicksAtOnceClaimOnce() throws Exception {
        var form = ClaimId.next();
        var activity = activities.supervision(skj);
        Callable<ClaimResult> click = () ->
                SignIn.during(noor, Role.PARTICIPANT, () -> claims.claim(noor, form, activity, List.of(aPdf("a.pdf"))));

        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var result : hands.invokeAll(List.of(click, click, click, click))) {
                assertThat(result.get()).isEqualTo(new Claimed(form));
            }
        }

        assertThat(bookings()).hasSize(1);
    }

    @Test
    void theSameActivityIsClaimedOnce() {
        activities.oneOf(noor, skj);

        assertThat(claim(activities
                        .writing(skj)
                        .title("SUPERVISIE bij  Praktijk De Eik")
                        .done()))
                .isEqualTo(refused(ClaimField.TITLE, Flaw.CLAIMED_BEFORE));
    }

    @Test
    void aWithdrawnClaimCountsNoMoreAndStaysToBeRead() {
        var claim = activities.oneOf(noor, skj);

        claims.withdraw(noor, claim);
        claims.withdraw(noor, claim);

        assertThat(bookings()).extracting(PointsBooking::kind).containsExactly(EntryKind.CORRECTION, EntryKind.EARNED);
        assertThat(points.earned(noor).getFirst().claimed())
                .allSatisfy(total -> assertThat(total.points()).isEqualTo(Points.NONE));
        assertThat(claims.mine(noor, claim)).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo(ClaimState.WITHDRAWN);
            assertThat(row.withdrawnAt()).isPresent();
            assertThat(claims.evidence(noor, claim, row.evidence().getFirst().file()))
                    .isPresent();
        });
        assertThat(claim(activities.supervision(skj))).isInstanceOf(Claimed.class);
    }

    @Test
    void changingAClaimPutsAnotherInItsPlace() {
        var old = activities.oneOf(noor, skj);
        var proof = claims.mine(noor, old).orElseThrow().evidence().getFirst().file();
        var form = ClaimId.next();
        var less = activities.writing(skj).counts("reflectie", Points.of(3)).done();

        var result = claims.change(noor, old, form, less, Set.of(proof), List.of(aPng("foto.png")));
        var again = claims.change(noor, old, form, less, Set.of(proof), List.of());

        assertThat(result).isEqualTo(again).isEqualTo(new Claimed(form));
        assertThat(bookings())
                .extracting(PointsBooking::points)
                .containsExactlyInAnyOrder(Points.of(4), Points.of(-4), Points.of(3));
        assertThat(points.earned(noor).getFirst().claimed())
                .singleElement()
                .satisfies(total -> assertThat(total.points()).isEqualTo(Points.of(3)));
        assertThat(claims.mine(noor, form).orElseThrow().evidence())
                .extracting(kept -> kept.name().value())
                .containsExactly("bewijs.pdf", "foto.png");
        assertThat(claims.change(noor, old, ClaimId.next(), less, Set.of(proof), List.of()))
                .isEqualTo(new ClaimResult.NotYours());
    }

    @Test
    void aFaultyChangeLeavesTheClaimAsItWas() {
        var old = activities.oneOf(noor, skj);

        var result = claims.change(noor, old, ClaimId.next(), activities.supervision(skj), Set.of(), List.of());

        assertThat(result).isEqualTo(refused(ClaimField.EVIDENCE, Flaw.NO_EVIDENCE));
        assertThat(bookings()).hasSize(1);
        assertThat(claims.mine(noor, old).orElseThrow().state()).isEqualTo(ClaimState.STANDING);
    }

    @Test
    void whatIsMissingIsToldBesideEachField() {
        var result = claim(activities.writing(skj).nothingTyped().done());

        assertThat(faultsOf(result))
                .containsExactlyInAnyOrder(
                        new ClaimFault.Plain(ClaimField.TITLE, Flaw.MISSING),
                        new ClaimFault.Plain(ClaimField.ORGANISER, Flaw.MISSING),
                        new ClaimFault.Plain(ClaimField.FIRST_DAY, Flaw.MISSING),
                        new ClaimFault.Plain(ClaimField.LAST_DAY, Flaw.MISSING),
                        new ClaimFault.Plain(ClaimField.CONTACT_TIME, Flaw.NO_HOURS),
                        new ClaimFault.Plain(ClaimField.POINTS, Flaw.NO_POINTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0.01"})
    void pointsAreMoreThanNothing(BigDecimal claimed) {
        var result = claim(
                activities.writing(skj).counts("reflectie", new Points(claimed)).done());

        assertThat(result).isEqualTo(refused(ClaimField.POINTS, Flaw.NO_POINTS));
    }

    @Test
    void absurdPointsAreRefusedAlsoWhereNoFormulaIsKnown() {
        var mfn = registrations.in(MFN, noor);
        var training = activities.writing(mfn).kind(ActivityKind.TRAINING);

        assertThat(claim(training.counts("1a", Points.of(201)).done()))
                .isEqualTo(refused(ClaimField.POINTS, Flaw.ABSURD_POINTS));
        assertThat(claim(training.counts("1a", Points.of(6)).done())).isInstanceOf(Claimed.class);
    }

    /** Hand test T4: a training counts as formal learning, also where its subject is reflection. */
    @Test
    void anActivityCountsWhereTheRulesSay() {
        var training = activities.writing(skj).kind(ActivityKind.TRAINING);

        assertThat(claim(training.counts("reflectie", Points.of(2)).done()))
                .isEqualTo(refused(ClaimField.CATEGORY, Flaw.OTHER_CATEGORY));
    }

    @Test
    void nobodyClaimsMoreThanTheFormulaGives() {
        assertThat(claim(activities
                        .writing(skj)
                        .counts("reflectie", Points.of(5))
                        .done()))
                .isEqualTo(new ClaimResult.Faulty(List.of(new ClaimFault.MoreThanCounts(Points.of(4)))));
        assertThat(claim(activities
                        .writing(skj)
                        .counts("reflectie", Points.of(3))
                        .done()))
                .isInstanceOf(Claimed.class);
    }

    @Test
    void whatARegisterAwardedHoldsWhateverTheFormulaGives() {
        var training = activities
                .writing(skj)
                .kind(ActivityKind.TRAINING)
                .hours(6, 0, 1)
                .counts("formeel leren", Points.of(8));

        assertThat(faultsOf(claim(training.done()))).containsExactly(new ClaimFault.MoreThanCounts(Points.of(6)));
        assertThat(claim(training.grantedBy("skj-jgp").done())).isInstanceOf(Claimed.class);
        assertThat(claim(training.grantedBy("niemand").done()))
                .isEqualTo(refused(ClaimField.GRANTED_BY, Flaw.NO_SUCH_BODY));
    }

    @Test
    void theDaysOfAnActivityArePossibleAndWithinTheRegistration() {
        var today = clock.today();

        assertThat(afterDays(today, today.plusDays(1))).containsExactly(plain(ClaimField.LAST_DAY, Flaw.DAY_TO_COME));
        assertThat(afterDays(today, today.minusDays(1)))
                .containsExactly(plain(ClaimField.LAST_DAY, Flaw.ENDS_BEFORE_IT_BEGINS));
        assertThat(afterDays(LocalDate.of(1899, 12, 31), today))
                .containsExactly(plain(ClaimField.FIRST_DAY, Flaw.DAY_LONG_AGO));
        assertThat(afterDays(today.minusYears(2).minusDays(1), today))
                .containsExactly(plain(ClaimField.FIRST_DAY, Flaw.OUTSIDE_REGISTRATION));
        assertThat(afterDays(today.minusYears(2), today)).isEmpty();
    }

    @Test
    void hoursAreThereAndFitInTheDays() {
        var today = clock.today();
        var oneDay = activities.writing(skj).days(today, today);

        assertThat(faultsOf(claim(oneDay.hours(25, 0, 1).done())))
                .contains(plain(ClaimField.CONTACT_TIME, Flaw.MORE_THAN_THE_DAYS_HOLD));
        assertThat(faultsOf(claim(oneDay.hours(0, 0, 0).done())))
                .contains(plain(ClaimField.CONTACT_TIME, Flaw.NO_TIME_AT_ALL));
        assertThat(faultsOf(claim(oneDay.hours(4, 0, 0).done())))
                .contains(plain(ClaimField.MEETINGS, Flaw.IMPOSSIBLE_NUMBER));
    }

    @Test
    void aGroupOfFourDoesNotCountForMediators() {
        var mfn = registrations.in(MFN, noor);
        var intervision = activities.writing(mfn).kind(ActivityKind.INTERVISION).counts("intervisie", Points.of(4));

        assertThat(faultsOf(claim(intervision.done())))
                .containsExactly(
                        plain(ClaimField.PARTICIPANTS, Flaw.MISSING), plain(ClaimField.REGISTERED, Flaw.MISSING));
        assertThat(faultsOf(claim(intervision.group(4, 4).done())))
                .containsExactly(new ClaimFault.NotCounted(Refusal.GROUP_TOO_SMALL));
        assertThat(faultsOf(claim(intervision.group(5, 2).done())))
                .containsExactly(new ClaimFault.NotCounted(Refusal.TOO_FEW_REGISTERED));
        assertThat(faultsOf(claim(intervision.group(5, 6).done())))
                .containsExactly(plain(ClaimField.REGISTERED, Flaw.MORE_THAN_THE_GROUP));
        assertThat(claim(intervision.group(5, 3).done())).isInstanceOf(Claimed.class);
    }

    @Test
    void whatAnotherChamberAwardedCountsForNoPsychologist() {
        var psychologist = people.someone("Thị", "Nguyễn");
        var chamber = registrations.inChamber(
                "skj-gedragswetenschapper", clock.today().minusYears(2), SKJ, psychologist);
        SignIn.as(psychologist, Role.PARTICIPANT);
        var training = activities
                .writing(chamber)
                .kind(ActivityKind.TRAINING)
                .grantedBy("skj-jgp")
                .counts("scholing", Points.of(26));

        var result = claims.claim(psychologist, ClaimId.next(), training.done(), List.of(aPdf("a.pdf")));

        assertThat(faultsOf(result)).containsExactly(new ClaimFault.NotCounted(Refusal.WRONG_CHAMBER));
        assertThat(points.earned(psychologist).getFirst().claimed()).isEmpty();
    }

    @Test
    void aRegisterThatCountsNoSuchThingSaysSo() {
        assertThat(faultsOf(claim(activities
                        .writing(skj)
                        .kind(ActivityKind.PUBLISHING)
                        .counts("informeel leren", Points.of(1))
                        .done())))
                .containsExactly(new ClaimFault.NotCounted(Refusal.NOT_COUNTED));
        assertThat(faultsOf(claim(activities.writing(skj).hours(1, 0, 2).done())))
                .containsExactly(new ClaimFault.NotCounted(Refusal.MEETINGS_TOO_SHORT));
        assertThat(faultsOf(
                        claim(activities.writing(skj).counts("1a", Points.of(1)).done())))
                .contains(plain(ClaimField.CATEGORY, Flaw.NO_SUCH_CATEGORY));
    }

    @Test
    void aChamberMustBeKnownFirst() {
        var other = people.someone();
        var numbered = registrations.numbered(SKJ, other);
        SignIn.as(other, Role.PARTICIPANT);

        assertThat(faultsOf(
                        claims.claim(other, ClaimId.next(), activities.supervision(numbered), List.of(aPdf("a.pdf")))))
                .containsExactly(plain(ClaimField.REGISTRATION, Flaw.CHAMBER_UNKNOWN));
    }

    @Test
    void evidenceIsAPdfAPngOrAJpegByItsContent() {
        var activity = activities.supervision(skj);
        var disguised = new EvidenceFile("bewijs.pdf", text("MZ\u0090 This program cannot be run in DOS mode"));
        var page = new EvidenceFile("bewijs.png", text("<html><script>alert(1)</script></html>"));

        assertThat(claims.claim(noor, ClaimId.next(), activity, List.of(aPdf("a.pdf"), disguised, page)))
                .isEqualTo(new ClaimResult.Faulty(List.of(
                        new ClaimFault.File("bewijs.pdf", Flaw.WRONG_KIND_OF_FILE),
                        new ClaimFault.File("bewijs.png", Flaw.WRONG_KIND_OF_FILE))));
        assertThat(claims.claim(noor, ClaimId.next(), activity, List.of()))
                .isEqualTo(refused(ClaimField.EVIDENCE, Flaw.NO_EVIDENCE));
        assertThat(claims.claim(
                        noor,
                        ClaimId.next(),
                        activity,
                        IntStream.range(0, 6)
                                .mapToObj(number -> aPdf(number + ".pdf"))
                                .toList()))
                .isEqualTo(refused(ClaimField.EVIDENCE, Flaw.TOO_MANY_FILES));
        assertThat(claims.claim(
                        noor,
                        ClaimId.next(),
                        activity,
                        List.of(new EvidenceFile("groot.pdf", Bytes.of(new byte[FileKind.LARGEST + 1])))))
                .isEqualTo(new ClaimResult.Faulty(List.of(new ClaimFault.File("groot.pdf", Flaw.FILE_TOO_LARGE))));
        assertThat(bookings()).isEmpty();
    }

    @Test
    void evidenceThatDoesSomethingIsNotTaken() {
        var harmful = new EvidenceFile("bewijs.pdf", TestFiles.aPdfWithAScript());
        var fault = new ClaimFault.Harmful("bewijs.pdf", Harm.ACTIVE);

        assertThat(claims.inspect(harmful)).contains(fault);
        assertThat(claims.claim(noor, ClaimId.next(), activities.supervision(skj), List.of(aPdf("a.pdf"), harmful)))
                .isEqualTo(new ClaimResult.Faulty(List.of(fault)));
        assertThat(bookings()).isEmpty();
    }

    @Test
    void theNameOfAFileIsMadeSafe() {
        var claim = ClaimId.next();

        claims.claim(
                noor,
                claim,
                activities.supervision(skj),
                List.of(
                        aPdf("../../etc/\u202Epasswd"),
                        new EvidenceFile("foto.pdf", aPng("x").content())));

        assertThat(claims.mine(noor, claim).orElseThrow().evidence())
                .extracting(proof -> proof.name().value())
                .containsExactly("passwd.pdf", "foto.pdf.png");
    }

    @Test
    void nobodyElseSeesChangesOrWithdrawsAClaim() {
        var claim = activities.oneOf(noor, skj);
        var file = claims.mine(noor, claim).orElseThrow().evidence().getFirst().file();
        var otto = people.someone("Otto", "Ander");
        SignIn.as(otto, Role.PARTICIPANT);

        assertThat(claims.mine(otto, claim)).isEmpty();
        assertThat(claims.mine(otto, skj, 0, 20)).isEmpty();
        assertThat(claims.evidence(otto, claim, file)).isEmpty();
        assertThat(claims.withdraw(otto, claim)).isEqualTo(new WithdrawClaimResult.NotYours());
        assertThat(claims.claim(otto, ClaimId.next(), activities.supervision(skj), List.of(aPdf("a.pdf"))))
                .isEqualTo(new ClaimResult.NotYours());
        assertThat(claims.claim(otto, claim, activities.supervision(skj), List.of(aPdf("a.pdf"))))
                .isEqualTo(new ClaimResult.NotYours());
        assertThat(claims.change(otto, claim, ClaimId.next(), activities.supervision(skj), Set.of(file), List.of()))
                .isEqualTo(new ClaimResult.NotYours());
        assertThat(claims.preview(otto, activities.supervision(skj))).isEqualTo(new ClaimPreview.NotYet());
    }

    @Test
    void evidenceOfAnotherClaimIsNotFetchedThroughOnesOwn() {
        var otto = people.someone("Otto", "Ander");
        var his = activities.oneOf(otto, registrations.in(SKJ, otto));
        var file = SignIn.during(otto, Role.PARTICIPANT, () -> claims.mine(otto, his))
                .orElseThrow()
                .evidence()
                .getFirst()
                .file();
        var mine = activities.oneOf(noor, skj);

        assertThat(claims.evidence(noor, mine, file)).isEmpty();
        var copied = ClaimId.next();
        assertThat(claims.change(noor, mine, copied, activities.supervision(skj), Set.of(file), List.of()))
                .isEqualTo(refused(ClaimField.EVIDENCE, Flaw.NO_EVIDENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.CONTACT, Role.OFFICE})
    void onlyParticipantsClaim(String role) {
        SignIn.as(noor, role);

        assertThatThrownBy(() -> claim(activities.supervision(skj))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> claims.mine(noor, skj, 0, 20)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> claims.evidence(noor, ClaimId.next(), FileId.next()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFormTellsWhatAnActivityCountsFor() {
        assertThat(claims.preview(noor, activities.supervision(skj)))
                .isInstanceOfSatisfying(ClaimPreview.Counts.class, counts -> {
                    assertThat(counts.points()).isEqualTo(Points.of(4));
                    assertThat(counts.category()).isEqualTo("reflectie");
                });
        assertThat(claims.preview(noor, activities.writing(skj).nothingTyped().done()))
                .isEqualTo(new ClaimPreview.NotYet());
    }

    @Test
    void aListOfClaimsTakesAsManyStatementsHoweverLong() {
        activities.oneOf(noor, skj);
        var ofOne = statements.during(() -> claims.mine(noor, skj, 0, 20));
        for (var number = 2; number <= 12; number++) {
            activities.oneOf(
                    noor, activities.writing(skj).title("Supervisie " + number).done());
        }

        assertThat(statements.during(() -> claims.mine(noor, skj, 0, 20))).isEqualTo(ofOne);
        assertThat(claims.mine(noor, skj, 0, 20)).hasSize(12);
    }

    private ClaimResult claim(ClaimedActivity activity) {
        return claims.claim(noor, ClaimId.next(), activity, List.of(aPdf("bewijs.pdf")));
    }

    private List<PointsBooking> bookings() {
        return points.bookings(noor, skj, 0, 100);
    }

    private List<ClaimFault> afterDays(LocalDate first, LocalDate last) {
        return faultsOf(claim(activities.writing(skj).days(first, last).done()));
    }

    private static List<ClaimFault> faultsOf(ClaimResult result) {
        return result instanceof ClaimResult.Faulty(var faults) ? faults : List.of();
    }

    private static ClaimFault plain(ClaimField field, Flaw flaw) {
        return new ClaimFault.Plain(field, flaw);
    }

    private static ClaimResult refused(ClaimField field, Flaw flaw) {
        return new ClaimResult.Faulty(List.of(plain(field, flaw)));
    }
}
