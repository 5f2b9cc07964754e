package nl.leervink.accreditation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Verdict.Difference;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.files.FileKind;
import nl.leervink.files.FileName;
import nl.leervink.files.Harm;
import nl.leervink.files.KeptFile;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.registers.rules.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the office keeps and sees of one accreditation. */
@ModuleTest
class AccreditationSheetTest {

    private static final Bytes A_PDF = Bytes.of("%PDF-1.7\n".getBytes(US_ASCII));

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private CourseId training;
    private Period term;

    @BeforeEach
    void theOfficeActs() {
        training = courses.aTraining();
        term = new Period(clock.today().minusYears(1), clock.today().plusMonths(2));
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    /** Hand test T1: 21 contact hours and 5 of self-study are 26, as awarded. */
    @Test
    void theFormulaAgreesWithWhatTheSkjAwarded() {
        var id = granted(skj(training, term));

        assertThat(sheet(id).forecast()).isInstanceOfSatisfying(Count.Counted.class, count -> {
            assertThat(count.differs()).isFalse();
            assertThat(count.formula().orElseThrow().points()).isEqualTo(Points.of(26));
        });
    }

    @Test
    void aFormulaThatGivesAnotherNumberIsToldAndNeverOverrules() {
        var decided = skj(training, term);
        var fewer = new AccreditationFacts(
                decided.course(),
                decided.register(),
                decided.registerName(),
                decided.grantedBy(),
                decided.reference(),
                decided.category(),
                Points.of(24),
                decided.contactTime(),
                decided.selfStudy(),
                decided.term());

        var id = granted(fewer);

        assertThat(sheet(id).forecast()).isInstanceOfSatisfying(Count.Counted.class, count -> {
            assertThat(count.differs()).isTrue();
            assertThat(count.points()).isEqualTo(Points.of(24));
        });
        assertThat(rowOf(id)).extracting(AccreditationRow::differs).isEqualTo(true);
    }

    @Test
    void theFormulaIsHeldToTheHoursThatWereDecidedAbout() {
        var decided = skj(training, term);
        var id = granted(new AccreditationFacts(
                decided.course(),
                decided.register(),
                decided.registerName(),
                decided.grantedBy(),
                decided.reference(),
                decided.category(),
                decided.points(),
                Minutes.ofHours(10),
                decided.selfStudy(),
                decided.term()));

        assertThat(sheet(id).forecast())
                .isInstanceOfSatisfying(
                        Count.Counted.class,
                        count -> assertThat(count.formula().orElseThrow().points())
                                .isEqualTo(Points.of(15)));
    }

    /** Hand test T9: 6 points for 10.5 hours fit no formula that was seen; nothing is computed, and nothing differs. */
    @Test
    void whereNoFormulaIsKnownNothingDiffers() {
        var id = granted(mfn(courses.aShortTraining(), term));

        assertThat(rowOf(id)).extracting(AccreditationRow::differs).isEqualTo(false);
    }

    @Test
    void theDocumentOfADecisionIsKeptAndReplaced() {
        var id = granted(skj(training, term));

        accreditations.attach(id, "oud besluit.pdf", A_PDF);
        var attached = accreditations.attach(id, "../besluit", A_PDF);

        assertThat(attached).isEqualTo(new AttachResult.Attached("besluit.pdf"));
        assertThat(sheet(id).decisionName()).contains("besluit.pdf");
        assertThat(accreditations.document(id))
                .contains(new KeptFile(new FileName("besluit.pdf"), "application/pdf", A_PDF));
    }

    @Test
    void aDocumentOfAnotherKindOrTooLargeIsNotKept() {
        var id = granted(skj(training, term));

        assertThat(accreditations.attach(id, "besluit.pdf", Bytes.of("MZ".getBytes(US_ASCII))))
                .isEqualTo(new AttachResult.WrongKind());
        assertThat(accreditations.attach(id, "besluit.pdf", Bytes.of(new byte[FileKind.LARGEST + 1])))
                .isEqualTo(new AttachResult.TooLarge(FileKind.LARGEST));
        assertThat(accreditations.document(id)).isEmpty();
    }

    @Test
    void aDocumentThatDoesSomethingDoesNotReplaceTheOneThatIsKept() {
        var id = granted(skj(training, term));
        accreditations.attach(id, "besluit.pdf", A_PDF);

        assertThat(accreditations.attach(id, "nieuw besluit.pdf", TestFiles.aPdfWithAScript()))
                .isEqualTo(new AttachResult.Harmful(Harm.ACTIVE));

        assertThat(sheet(id).decisionName()).contains("besluit.pdf");
    }

    @Test
    void whatWasEnteredWrongIsMended() {
        var id = granted(mfn(training, term));
        var right = skj(training, new Period(term.firstDay(), term.lastDay().plusYears(1)));

        assertThat(accreditations.correct(id, sheet(id).version(), right)).isEqualTo(new GrantResult.Granted(id));

        assertThat(sheet(id).facts()).isEqualTo(right);
    }

    @Test
    void ofTwoColleaguesWhoMendAtOnceTheSecondIsToldOfTheFirst() {
        var id = granted(skj(training, term));
        var seen = sheet(id).version();
        accreditations.correct(
                id,
                seen,
                skj(training, new Period(term.firstDay(), term.lastDay().plusDays(1))));

        assertThat(accreditations.correct(id, seen, skj(training, term))).isEqualTo(new GrantResult.ChangedMeanwhile());
        assertThat(sheet(id).facts().term().lastDay()).isEqualTo(term.lastDay().plusDays(1));
    }

    @Test
    void whatHasEndedIsStillFound() {
        var ended = new Period(term.firstDay().minusYears(3), term.firstDay().minusDays(1));
        var id = granted(skj(training, ended));

        assertThat(rowOf(id)).extracting(AccreditationRow::hasEnded).isEqualTo(true);
    }

    @Test
    void mendingIsHeldToTheSameRules() {
        granted(skj(
                training, new Period(term.lastDay().plusDays(1), term.lastDay().plusYears(1))));
        var id = granted(skj(training, term));

        assertThat(accreditations.correct(
                        id,
                        sheet(id).version(),
                        skj(training, new Period(term.firstDay(), term.lastDay().plusDays(1)))))
                .isInstanceOf(GrantResult.Overlaps.class);
        assertThat(sheet(id).facts().term()).isEqualTo(term);
    }

    @Test
    void whatEndsSoonIsToBeRenewedUntilAnotherFollows() {
        var id = granted(skj(training, term));
        assertThat(renewalOf(id)).isPresent();

        accreditations.renewalAsked(id);
        assertThat(renewalOf(id).orElseThrow().askedOn()).contains(clock.today());
        granted(skj(
                training, new Period(term.lastDay().plusDays(1), term.lastDay().plusYears(1))));

        assertThat(renewalOf(id)).isEmpty();
    }

    @Test
    void whatEndsLaterThanInThreeMonthsIsNotYetToBeRenewed() {
        var id = granted(skj(
                training,
                new Period(term.firstDay(), clock.today().plusMonths(3).plusDays(1))));

        assertThat(renewalOf(id)).isEmpty();
    }

    @Test
    void plannedEditionsThatReachBeyondTheTermAreCountedAndShown() {
        var first = term.lastDay().plusDays(10);
        var edition = editions.anOpenEdition(training, people.someone(), first, 6);
        var id = granted(skj(training, term));

        assertThat(renewalOf(id).orElseThrow().editionsBeyond()).isEqualTo(1);
        assertThat(sheet(id).editions()).singleElement().satisfies(under -> {
            assertThat(under.edition()).isEqualTo(edition);
            assertThat(under.verdict())
                    .isInstanceOfSatisfying(
                            EarnsNothing.class,
                            nothing -> assertThat(nothing.why()).containsExactly(Difference.OUTSIDE_TERM));
        });
    }

    @Test
    void onlyTheOfficeSeesDecisionsAndRenewals() {
        var id = granted(skj(training, term));
        SignIn.as(PersonId.next(), Role.TRAINER, Role.PARTICIPANT, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accreditations.sheet(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accreditations.document(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(accreditations::renewals);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accreditations.attach(id, "besluit.pdf", A_PDF));
    }

    private AccreditationId granted(AccreditationFacts decision) {
        return ((GrantResult.Granted) accreditations.grant(decision)).accreditation();
    }

    private AccreditationSheet sheet(AccreditationId id) {
        return accreditations.sheet(id).orElseThrow();
    }

    private AccreditationRow rowOf(AccreditationId id) {
        return accreditations.byExpiry().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Renewal> renewalOf(AccreditationId id) {
        return accreditations.renewals().stream()
                .filter(renewal -> renewal.id().equals(id))
                .findFirst();
    }
}
