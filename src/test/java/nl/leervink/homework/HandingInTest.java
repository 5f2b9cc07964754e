package nl.leervink.homework;

import static nl.leervink.homework.TestHomework.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.KeptFile;
import nl.leervink.files.TestFiles;
import nl.leervink.homework.PracticeMeeting.Fault;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class HandingInTest {

    @Autowired
    HandingIn handingIn;

    @Autowired
    Editions planned;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    PersonId author;
    EditionId edition;
    AssignmentId report;

    @BeforeEach
    void someoneHasHomework() {
        author = people.someone();
        edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        enrolments.enrol(author, edition);
        report = editions.assignment(edition, AssignmentKind.REPORT);
        SignIn.as(author, Role.PARTICIPANT);
    }

    @Test
    void whatWasTypedComesBack() {
        var saved = handingIn.save(report, Draft.of(List.of("Een begin", "", "")), 0, author);

        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(sheet().state()).isEqualTo(AssignmentState.DRAFT);
        assertThat(open().answers().texts()).containsExactly("Een begin", "", "");
        assertThat(open().savedAt()).isPresent();
    }

    @Test
    void twoWindowsNeverOverwriteEachOther() {
        handingIn.save(report, Draft.of(List.of("Eerste venster", "", "")), 0, author);

        assertThat(handingIn.save(report, Draft.of(List.of("Tweede venster", "", "")), 0, author))
                .isInstanceOf(SaveResult.NewerDraftExists.class);
        assertThat(handingIn.handIn(report, Draft.of(ANSWERS), 0, author))
                .isInstanceOfSatisfying(
                        HandInResult.NotSaved.class,
                        notSaved -> assertThat(notSaved.why()).isInstanceOf(SaveResult.NewerDraftExists.class));
        assertThat(open().answers().texts()).containsExactly("Eerste venster", "", "");
    }

    @Test
    void anAnswerThatIsTooLongIsToldAndTheDraftStays() {
        handingIn.save(report, Draft.of(List.of("Een begin", "", "")), 0, author);

        assertThat(handingIn.save(report, Draft.of(List.of("x", "y".repeat(200_000), "")), 1, author))
                .isEqualTo(new SaveResult.TooLong(1, 200_000, 20_000));
        assertThat(open().answers().texts()).containsExactly("Een begin", "", "");
        assertThat(handingIn.save(report, Draft.of(List.of("x", "é".repeat(20_000), "")), 1, author))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void anEmptyReportIsNotTakenAndNothingIsLost() {
        assertThat(handingIn.handIn(report, Draft.of(List.of("", " \n\t", "Wel iets")), 0, author))
                .isEqualTo(new HandInResult.Unanswered(List.of(0, 1), 1));

        assertThat(open().answers().texts()).endsWith("Wel iets");
    }

    @Test
    void whetherAReportIsWholeIsToldWithoutSavingIt() {
        handingIn.save(report, Draft.of(List.of("Een begin", "", "")), 0, author);

        assertThat(handingIn.isWhole(report, Draft.of(List.of("a", " ", "c")), author))
                .isFalse();
        assertThat(handingIn.isWhole(report, Draft.of(List.of("a", "b", "c")), author))
                .isTrue();

        assertThat(open().answers().texts()).containsExactly("Een begin", "", "");
    }

    @Test
    void whatWasHandedInIsFrozen() {
        assertThat(handingIn.handIn(report, Draft.of(ANSWERS), 0, author)).isInstanceOf(HandInResult.HandedIn.class);

        assertThat(handingIn.save(report, Draft.of(List.of("Anders", "", "")), 1, author))
                .isEqualTo(new SaveResult.AlreadyHandedIn());
        assertThat(handingIn.attach(report, "verslag.pdf", TestFiles.aPdf(), author))
                .isEqualTo(new AttachResult.AlreadyHandedIn());
        assertThat(sheet().open()).isEmpty();
        assertThat(sheet().handedIn())
                .singleElement()
                .satisfies(work -> assertThat(work.answers().texts()).isEqualTo(ANSWERS));
    }

    @Test
    void afterTheDeadlineItIsTakenAndMarkedLate() {
        clock.goTo(planned.assignment(report).orElseThrow().due());
        assertThat(sheet().overdue()).isFalse();
        clock.goTo(planned.assignment(report).orElseThrow().due().plusDays(1));

        assertThat(sheet().overdue()).isTrue();
        assertThat(handingIn.handIn(report, Draft.of(ANSWERS), 0, author))
                .isInstanceOfSatisfying(
                        HandInResult.HandedIn.class,
                        done -> assertThat(done.late()).isTrue());
    }

    @Test
    void nothingIsHandedInOnceTheEditionIsCancelled() {
        editions.cancel(edition);

        assertThat(handingIn.handIn(report, Draft.of(ANSWERS), 0, author))
                .isEqualTo(new HandInResult.NotSaved(new SaveResult.EditionCancelled()));
        assertThat(handingIn.attach(report, "verslag.pdf", TestFiles.aPdf(), author))
                .isEqualTo(new AttachResult.EditionCancelled());
        assertThat(sheet().cancelled()).isTrue();
    }

    @Test
    void whoIsLateStillHandsInAfterTheEditionWasClosed() {
        editions.close(edition);

        assertThat(handingIn.attach(report, "verslag.pdf", TestFiles.aPdf(), author))
                .isInstanceOf(AttachResult.Attached.class);
        assertThat(handingIn.handIn(report, Draft.of(ANSWERS), open().version(), author))
                .isInstanceOf(HandInResult.HandedIn.class);
    }

    @Test
    void signsThatNoDatabaseTakesAreLeftOut() {
        handingIn.save(report, Draft.of(List.of("a\0b \uD83D\uDC26 <b>'; drop table person; --", "", "")), 0, author);

        assertThat(open().answers().texts()).startsWith("ab \uD83D\uDC26 <b>'; drop table person; --");
    }

    @Test
    void aReportMayBeAFileInstead() {
        assertThat(handingIn.attach(report, "../mijn verslag.exe", TestFiles.aDocx(), author))
                .isEqualTo(new AttachResult.Attached("mijn verslag.exe.docx"));

        assertThat(handingIn.handIn(report, Draft.of(List.of("", "", "")), 0, author))
                .isInstanceOf(HandInResult.HandedIn.class);
        assertThat(handingIn.file(report, 1, author)).map(KeptFile::bytes).contains(TestFiles.aDocx());
    }

    @Test
    void aFileOfTheWrongKindUnderARightNameIsRefused() {
        assertThat(handingIn.attach(report, "verslag.pdf", TestFiles.text("MZ virus"), author))
                .isEqualTo(new AttachResult.WrongKind());
        assertThat(open().fileName()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var large = Bytes.of(new byte[HandingIn.LARGEST_FILE + 1]);

        assertThat(handingIn.attach(report, "verslag.pdf", large, author))
                .isEqualTo(new AttachResult.TooLarge(HandingIn.LARGEST_FILE));
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOneAndCanBeTakenAway() {
        handingIn.attach(report, "een.pdf", TestFiles.aPdf(), author);
        handingIn.attach(report, "twee.odt", TestFiles.anOdt(), author);
        assertThat(open().fileName()).isEqualTo("twee.odt");

        handingIn.detach(report, author);

        assertThat(open().fileName()).isEmpty();
        assertThat(handingIn.file(report, 1, author)).isEmpty();
    }

    @Test
    void onlyAReportIsAFile() {
        var plan = editions.assignment(edition, AssignmentKind.PRACTICE_MEETING);

        assertThat(handingIn.attach(plan, "verslag.pdf", TestFiles.aPdf(), author))
                .isEqualTo(new AttachResult.NoFileAsked());
    }

    @Test
    void aMeetingIsConfirmedWithAllThatBelongsToIt() {
        var meeting = new PracticeMeeting(
                Optional.of(clock.today().minusDays(3)), Optional.of(6), "incidentmethode", Optional.of(120));

        assertThat(handingIn.handIn(practice(), Draft.of(meeting), 0, author))
                .isInstanceOf(HandInResult.HandedIn.class);
    }

    @Test
    void aMeetingSaysWhatIsWrongWithItAndKeepsWhatWasTyped() {
        var meeting = new PracticeMeeting(Optional.empty(), Optional.of(1), " ", Optional.of(481));

        assertThat(handingIn.handIn(practice(), Draft.of(meeting), 0, author))
                .isInstanceOfSatisfying(
                        HandInResult.MeetingNotRight.class,
                        wrong -> assertThat(wrong.faults())
                                .containsExactly(
                                        Fault.DAY_MISSING, Fault.GROUP_SIZE, Fault.METHOD_MISSING, Fault.LENGTH));
        assertThat(handingIn
                        .worksheet(practice(), author)
                        .orElseThrow()
                        .open()
                        .orElseThrow()
                        .meeting())
                .isEqualTo(new PracticeMeeting(Optional.empty(), Optional.of(1), "", Optional.of(481)));
    }

    @Test
    void aMeetingWasNotTomorrowAndNotBeforeTheSecondDay() {
        assertThat(faultOf(clock.today().plusDays(1))).containsExactly(Fault.DAY_TO_COME);
        assertThat(faultOf(clock.today().minusWeeks(3))).containsExactly(Fault.DAY_OUTSIDE_EDITION);
    }

    @Test
    void questionsMayBeLeftOpen() {
        var questions = editions.assignment(edition, AssignmentKind.QUESTIONS);

        assertThat(handingIn.handIn(questions, Draft.of(List.of("")), 0, author))
                .isInstanceOf(HandInResult.HandedIn.class);
    }

    @Test
    void nobodyReadsOrWritesTheHomeworkOfSomeoneElse() {
        handingIn.attach(report, "verslag.pdf", TestFiles.aPdf(), author);
        var other = people.someone();
        SignIn.as(other, Role.PARTICIPANT);

        assertThat(handingIn.worksheet(report, other)).isEmpty();
        assertThat(handingIn.file(report, 1, other)).isEmpty();
        assertThat(handingIn.save(report, Draft.of(ANSWERS), 0, other)).isEqualTo(new SaveResult.NotYours());
        assertThat(handingIn.attach(report, "verslag.pdf", TestFiles.aPdf(), other))
                .isEqualTo(new AttachResult.NotYours());
        assertThat(handingIn.worksheet(AssignmentId.next(), other)).isEmpty();
        handingIn.detach(report, other);

        SignIn.as(author, Role.PARTICIPANT);
        assertThat(open().fileName()).isEqualTo("verslag.pdf");
    }

    @Test
    void aFellowParticipantHasASheetOfTheirOwn() {
        handingIn.save(report, Draft.of(ANSWERS), 0, author);
        var fellow = people.someone();
        enrolments.enrol(fellow, edition);
        SignIn.as(fellow, Role.PARTICIPANT);

        assertThat(handingIn.worksheet(report, fellow).orElseThrow().state()).isEqualTo(AssignmentState.NOT_STARTED);
        assertThat(handingIn.file(report, 1, fellow)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.OFFICE, Role.CONTACT, Role.TRAINER})
    void onlyParticipantsOpenAWorksheet(String role) {
        SignIn.as(author, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handingIn.worksheet(report, author));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handingIn.file(report, 1, author));
    }

    @Test
    void whatWasWrittenIsNeverPartOfALogLine() {
        handingIn.handIn(report, Draft.of(ANSWERS), 0, author);

        assertThat(sheet().toString() + Draft.of(ANSWERS) + sheet().handedIn()).doesNotContain("stilte", "leervraag");
    }

    private java.util.Set<Fault> faultOf(LocalDate day) {
        var meeting = new PracticeMeeting(Optional.of(day), Optional.of(6), "incidentmethode", Optional.of(120));
        var result = handingIn.handIn(practice(), Draft.of(meeting), version(practice()), author);
        return ((HandInResult.MeetingNotRight) result).faults();
    }

    private int version(AssignmentId assignment) {
        return handingIn
                .worksheet(assignment, author)
                .orElseThrow()
                .open()
                .orElseThrow()
                .version();
    }

    private AssignmentId practice() {
        return editions.assignment(edition, AssignmentKind.PRACTICE_MEETING);
    }

    private Worksheet sheet() {
        return handingIn.worksheet(report, author).orElseThrow();
    }

    private Worksheet.Open open() {
        return sheet().open().orElseThrow();
    }
}
