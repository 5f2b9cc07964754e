package nl.leervink.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.certification.Certificates;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.TestFiles;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.AttachResult;
import nl.leervink.homework.Draft;
import nl.leervink.homework.ForgettingHomework;
import nl.leervink.homework.HandInResult;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.ReadAlong;
import nl.leervink.homework.SaveResult;
import nl.leervink.homework.TestHomework;
import nl.leervink.judging.FeedbackReceived;
import nl.leervink.judging.Judging;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.ForgettingConversations;
import nl.leervink.questions.TestQuestions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes when the time of somebody's texts is over, and what stays. */
@ModuleTest
class ErasingTest {

    /** Longer than whoever is not held up would take. */
    private static final Duration HELD_UP = Duration.ofMillis(300);

    @Autowired
    TestTexts texts;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHomework homework;

    @Autowired
    TestQuestions questions;

    @Autowired
    Editions planned;

    @Autowired
    HandingIn handingIn;

    @Autowired
    ReadAlong readAlong;

    @Autowired
    FeedbackReceived feedback;

    @Autowired
    Judging judging;

    @Autowired
    Certificates certificates;

    @Autowired
    ErasingRounds rounds;

    @Autowired
    TextTerms terms;

    @Autowired
    Counting counting;

    @Autowired
    List<KeptText> kinds;

    @Autowired
    ForgettingConversations conversations;

    @Autowired
    ForgettingHomework forgetting;

    @Autowired
    ErasingLetters letters;

    @Autowired
    RetentionTerm term;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void aMonthAheadTheAuthorIsToldTheDayOnceAndNothingOfWhatTheyWrote() {
        var written = texts.certified();
        clock.goTo(written.due().minusDays(31));
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.letters(written.author())).isEmpty();

        clock.goTo(written.due().minusDays(30));
        texts.lookAfter(written.edition(), written.enrolment());
        texts.lookAfter(written.edition(), written.enrolment());

        assertThat(texts.letters(written.author()))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("/mijn/gegevens", String.valueOf(written.due().getYear()))
                        .doesNotContain("stilte", "verslag <van>", "Mooi", "Rustig"));
        assertThat(texts.sealedRows(written)).isPositive();
    }

    @Test
    void onThatDayNoWordIsLeftBehindSealedOrNot() {
        var written = texts.certified();
        var file = fileOf(written);
        clock.goTo(written.due().minusDays(30));
        texts.lookAfter(written.edition(), written.enrolment());
        clock.goTo(written.due().minusDays(1));
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.sealedRows(written)).isPositive();
        assertThat(storedFiles(file)).isOne();

        clock.goTo(written.due());
        texts.lookAfter(written.edition(), written.enrolment());

        assertThat(texts.sealedRows(written)).isZero();
        assertThat(storedFiles(file)).isZero();
    }

    @Test
    void thatItWasHandedInHowItWasJudgedAndWhoReadItStays() {
        var written = texts.erased();
        SignIn.as(written.author(), Role.PARTICIPANT);

        var sheet = handingIn.worksheet(written.report(), written.author()).orElseThrow();

        assertThat(sheet.erasedAt()).isPresent();
        assertThat(sheet.state()).isEqualTo(AssignmentState.SUFFICIENT);
        assertThat(sheet.open()).isEmpty();
        assertThat(sheet.handedIn()).singleElement().satisfies(round -> {
            assertThat(round.answers().texts()).isEmpty();
            assertThat(round.fileName()).isEmpty();
            assertThat(round.verdict().map(HandedIn.Verdict::judgement)).contains(Judgement.SUFFICIENT);
        });
        assertThat(readAlong.of(written.report(), written.author())).isNotEmpty();
        assertThat(feedback.on(written.report(), written.author())).isEmpty();
        assertThat(handingIn.file(written.report(), 1, written.author())).isEmpty();
        assertThat(certificates.mine(written.author())).hasSize(1);
    }

    @Test
    void theTrainerFindsTheResultAndThatIsNoReading() {
        var written = texts.erased();
        var before = inspections(written);
        SignIn.as(written.trainer(), Role.TRAINER);

        var desk = judging.desk(written.submission(), written.trainer()).orElseThrow();

        assertThat(desk.matter().erasedAt()).isPresent();
        assertThat(desk.work().verdict()).isPresent();
        assertThat(desk.secondOpinion()).isEmpty();
        assertThat(judging.file(written.submission(), 1, written.trainer())).isEmpty();
        assertThat(inspections(written)).isEqualTo(before);
        assertThat(questions.trainerReads(written.trainer(), written.edition(), ConversationId.of(written.enrolment())))
                .isEmpty();
    }

    @Test
    void whatIsErasedTakesNothingNewAndSaysSo() {
        var written = texts.erased();
        SignIn.as(written.author(), Role.PARTICIPANT);

        assertThat(handingIn.save(written.report(), Draft.of(List.of("Nog iets", "", "")), 3, written.author()))
                .isInstanceOf(SaveResult.Erased.class);
        assertThat(handingIn.attach(written.report(), "a.pdf", TestFiles.aPdf(), written.author()))
                .isInstanceOf(AttachResult.Erased.class);
    }

    @Test
    void whoseTextsAreErasedBeginsNothingNewThereEither() {
        var written = texts.erased();
        var plan = editions.assignment(written.edition(), AssignmentKind.QUESTIONS);
        SignIn.as(written.author(), Role.PARTICIPANT);

        var sheet = handingIn.worksheet(plan, written.author()).orElseThrow();

        assertThat(sheet.open()).isEmpty();
        assertThat(sheet.erasedAt()).isPresent();
        assertThat(handingIn.handIn(plan, Draft.of(List.of("Nog iets")), 0, written.author()))
                .isInstanceOfSatisfying(
                        HandInResult.NotSaved.class,
                        notSaved -> assertThat(notSaved.why()).isInstanceOf(SaveResult.Erased.class));
        assertThat(handingIn.worksheet(plan, written.author()).orElseThrow().state())
                .isEqualTo(AssignmentState.NOT_STARTED);
    }

    @Test
    void withTheLastTextOfAnEditionWhoNeverWroteBeginsNothingEither() {
        var bram = people.someone("Bram", "Boom");
        var written = texts.announced();
        enrolments.enrol(bram, written.edition());
        clock.goTo(
                planned.find(written.edition()).orElseThrow().certificatesDue().plusMonths(6));
        SignIn.as(bram, Role.PARTICIPANT);
        assertThat(handingIn.worksheet(written.report(), bram).orElseThrow().open())
                .isPresent();

        texts.lookAfter(written.edition(), written.enrolment());

        assertThat(handingIn.worksheet(written.report(), bram).orElseThrow().open())
                .isEmpty();
        assertThat(handingIn.save(written.report(), Draft.of(List.of("Toch", "", "")), 0, bram))
                .isEqualTo(new SaveResult.Erased());
    }

    @Test
    void aPortalThatStartsWithOldEditionsTellsFirst() {
        var written = texts.certified();
        clock.goTo(written.due().plusYears(5));
        SignIn.out();

        texts.lookAfter(written.edition(), written.enrolment());
        texts.lookAfter(written.edition(), written.enrolment());

        assertThat(texts.letters(written.author())).hasSize(1);
        assertThat(texts.sealedRows(written)).isPositive();

        clock.goTo(clock.today().plusDays(30));
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.sealedRows(written)).isZero();
    }

    @Test
    void theHourlyRoundFindsWhoseTimeIsOver() {
        var written = texts.announced();
        clock.goTo(written.due());
        SignIn.out();

        rounds.goRound();

        assertThat(texts.sealedRows(written)).isZero();
    }

    @Test
    void whateverHappensHalfwayAllOfItIsThereOrNothing() {
        var written = texts.announced();
        clock.goTo(written.due());
        var whole = texts.sealedRows(written);
        var broken = erasing(new Meanwhile(() -> {
            throw new IllegalStateException("The lights went out");
        }));

        assertThatIllegalStateException().isThrownBy(() -> broken.erase(written.enrolment()));

        assertThat(texts.sealedRows(written)).isEqualTo(whole);
        assertThat(storedFiles(fileOf(written))).isOne();
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.sealedRows(written)).isZero();
    }

    @Test
    void whoeverWritesWhileItIsErasedFindsThatItIsGone() throws Exception {
        var anna = people.someone("Anna", "Appel");
        var edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        var place = enrolments.enrol(anna, edition);
        var report = editions.assignment(edition, AssignmentKind.REPORT);
        SignIn.as(anna, Role.PARTICIPANT);
        handingIn.save(report, Draft.of(List.of("Een begin", "", "")), 0, anna);
        var due = planned.find(edition).orElseThrow().certificatesDue().plusMonths(6);
        clock.goTo(due.minusDays(30));
        texts.lookAfter(edition, place);
        clock.goTo(due);
        var writing = new Thread[1];
        var result = new SaveResult[1];
        var busy = erasing(new Meanwhile(() -> {
            writing[0] = Thread.ofVirtual()
                    .start(() -> result[0] = SignIn.during(
                            anna,
                            Role.PARTICIPANT,
                            () -> handingIn.save(report, Draft.of(List.of("Nog iets", "", "")), 1, anna)));
            assertThat(endsWithin(writing[0], HELD_UP)).isFalse();
        }));

        assertThat(busy.erase(place)).isTrue();
        writing[0].join();

        assertThat(result[0]).isInstanceOf(SaveResult.Erased.class);
        assertThat(roundsWithWords(place)).isZero();
    }

    @Test
    void whoWroteSomethingJustBeforeKeepsAllOfIt() {
        var anna = people.someone("Anna", "Appel");
        var edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        var place = enrolments.enrol(anna, edition);
        var report = editions.assignment(edition, AssignmentKind.REPORT);
        SignIn.as(anna, Role.PARTICIPANT);
        handingIn.save(report, Draft.of(List.of("Een begin", "", "")), 0, anna);
        var due = planned.find(edition).orElseThrow().certificatesDue().plusMonths(6);
        clock.goTo(due.minusDays(30));
        texts.lookAfter(edition, place);
        clock.goTo(due);
        handingIn.save(report, Draft.of(List.of("Toch nog", "", "")), 1, anna);

        assertThat(erasing().erase(place)).isFalse();

        assertThat(roundsWithWords(place)).isOne();
        texts.lookAfter(edition, place);
        assertThat(eraseOn(place)).isEqualTo(due.plusMonths(6));
        assertThat(texts.letters(anna)).hasSize(1);
    }

    @Test
    void aReportThatWaitsForItsJudgementHoldsEverythingBack() {
        var anna = people.someone("Anna", "Appel");
        var edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        var place = enrolments.enrol(anna, edition);
        homework.handInReport(anna, edition);

        clock.goTo(clock.today().plusYears(3));
        texts.lookAfter(edition, place);

        assertThat(texts.letters(anna)).isEmpty();
        assertThat(roundsWithWords(place)).isOne();
    }

    @Test
    void whatWasSaidInTheGroupGoesWithTheLastOfThem() {
        var anna = people.someone("Anna", "Appel");
        var bram = people.someone("Bram", "Boom");
        var trainer = people.someone("Tineke", "Trainer");
        var edition = editions.anEdition(clock.today().minusWeeks(3), trainer);
        var annas = enrolments.enrol(anna, edition);
        var brams = enrolments.enrol(bram, edition);
        texts.saysInGroup(anna, edition, "Wie rijdt er mee?");
        texts.saysInGroup(bram, edition, "Ik.");
        var due = planned.find(edition).orElseThrow().certificatesDue().plusMonths(6);
        clock.goTo(due.minusDays(30));
        texts.lookAfter(edition, annas);
        clock.goTo(due);

        texts.lookAfter(edition, annas);

        assertThat(messagesIn(edition)).isEqualTo(2);
        texts.lookAfter(edition, brams);
        clock.goTo(due.plusDays(30));
        texts.lookAfter(edition, brams);
        assertThat(messagesIn(edition)).isZero();
        assertThat(texts.letters(anna)).hasSize(1);
        assertThat(texts.letters(bram)).hasSize(1);
    }

    private Erasing erasing(KeptText... others) {
        var all = new ArrayList<>(kinds);
        all.addAll(List.of(others));
        return new Erasing(terms, counting, all, conversations, forgetting, letters, term, clock) {
            @Override
            public boolean erase(EnrolmentId enrolment) {
                return Boolean.TRUE.equals(transaction.execute(_ -> super.erase(enrolment)));
            }
        };
    }

    /** Something that happens after all else was erased, and before that is certain. */
    private record Meanwhile(Runnable what) implements KeptText {

        @Override
        public Set<EditionId> editions() {
            return Set.of();
        }

        @Override
        public List<Kept> in(Collection<EditionId> editions) {
            return List.of();
        }

        @Override
        public void hold(EnrolmentId enrolment) {}

        @Override
        public void erase(EnrolmentId enrolment) {
            what.run();
        }
    }

    private static boolean endsWithin(Thread thread, Duration time) {
        try {
            return thread.join(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private UUID fileOf(TestTexts.Written written) {
        return database.sql("select file from submission_round where submission = :id and file is not null")
                .param("id", written.submission().value())
                .query(UUID.class)
                .single();
    }

    private long storedFiles(UUID id) {
        return count("select count(*) from stored_file where id = :id", id);
    }

    private long inspections(TestTexts.Written written) {
        return count(
                "select count(*) from inspection where submission = :id",
                written.submission().value());
    }

    private long roundsWithWords(EnrolmentId place) {
        return count(
                "select count(*) from submission_round r join submission s on s.id = r.submission where s.enrolment = :id and r.sealed is not null",
                place.value());
    }

    private long messagesIn(EditionId group) {
        return count("select count(*) from message where conversation = :id", group.value());
    }

    private LocalDate eraseOn(EnrolmentId place) {
        return database.sql("select erase_on from text_term where enrolment = :id")
                .param("id", place.value())
                .query(LocalDate.class)
                .single();
    }

    private long count(String query, UUID id) {
        return database.sql(query).param("id", id).query(Long.class).single();
    }
}
