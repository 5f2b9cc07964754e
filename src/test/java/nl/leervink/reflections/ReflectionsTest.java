package nl.leervink.reflections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leervink.intervision.TestIntervision.terms;
import static nl.leervink.reflections.TestReflections.begun;
import static nl.leervink.reflections.TestReflections.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.people.PersonId;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ReflectionsTest extends AfterAMeeting {

    @Autowired
    SharedReflections shared;

    @Autowired
    ReflectionBook book;

    @Autowired
    Reflections reflections;

    @Autowired
    SealedReflections safe;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    void whoWasThereIsAskedTheQuestionsOfTheBureauUnlessTheyChooseTheThreeDimensions() {
        var sheet = as(anna, () -> mine.sheet(meeting, anna)).orElseThrow();

        assertThat(sheet.written().format()).isEqualTo(ReflectionFormat.BUREAU);
        assertThat(sheet.written().isBlank()).isTrue();
        assertThat(sheet.guide()).contains("Gijs Gids");
        assertThat(Reflected.questions(ReflectionFormat.SKJ_DIMENSIONS))
                .satisfiesExactly(
                        technical -> assertThat(technical).startsWith("Technisch-instrumenteel"),
                        normative -> assertThat(normative).startsWith("Normatief"),
                        personal -> assertThat(personal).startsWith("Persoonlijk"));
        as(anna, () -> mine.save(meeting, Reflected.blank(ReflectionFormat.SKJ_DIMENSIONS), 0, anna));
        assertThat(as(anna, () -> mine.sheet(meeting, anna))
                        .orElseThrow()
                        .written()
                        .format())
                .isEqualTo(ReflectionFormat.SKJ_DIMENSIONS);
    }

    @Test
    void whoWasNotThereWritesNothing() {
        assertThat(as(bram, () -> mine.sheet(meeting, bram))).isEmpty();
        assertThat(as(bram, () -> mine.toDo(bram))).isEmpty();
        assertThat(as(bram, () -> mine.save(meeting, saying("Ik was er"), 0, bram)))
                .isEqualTo(new ReflectionSaving.NotYours());
        assertThat(as(bram, () -> mine.finish(meeting, saying("Ik was er"), 0, bram)))
                .isEqualTo(new FinishResult.NotSaved(new ReflectionSaving.NotYours()));
    }

    @Test
    void aMeetingThatIsStillToComeIsNotReflectedOn() {
        var coming = meetings.planned(group, EVENING.plusWeeks(6), MeetingForm.GUIDED);

        assertThat(as(anna, () -> mine.sheet(coming, anna))).isEmpty();
        assertThat(as(anna, () -> mine.save(coming, saying("Vast"), 0, anna)))
                .isEqualTo(new ReflectionSaving.NotYours());
    }

    @Test
    void anotherWindowIsNeverOverwritten() {
        var first = (ReflectionSaving.Saved) as(anna, () -> mine.save(meeting, begun("Een"), 0, anna));

        assertThat(as(anna, () -> mine.save(meeting, begun("Uit een ander venster"), 0, anna)))
                .isEqualTo(new ReflectionSaving.NewerDraftExists(first.at(), 1));
        assertThat(as(anna, () -> mine.save(meeting, begun("Een, en twee"), first.version(), anna)))
                .isInstanceOf(ReflectionSaving.Saved.class);
        assertThat(answers(anna)).startsWith("Een, en twee");
    }

    @Test
    void whatIsTooLongIsNotSavedAndSaysWhichAnswer() {
        var tooLong = new Reflected(ReflectionFormat.BUREAU, List.of("kort", "x".repeat(Reflected.LONGEST + 1)));

        assertThat(as(anna, () -> mine.save(meeting, tooLong, 0, anna)))
                .isEqualTo(new ReflectionSaving.TooLong(1, Reflected.LONGEST + 1, Reflected.LONGEST));
    }

    @Test
    void signsThatShowNothingAreNotKeptAndLinesAre() {
        as(anna, () -> mine.save(meeting, begun("  Een\r\n\u0000\u202Eregel \ud800 "), 0, anna));

        assertThat(answers(anna).getFirst()).isEqualTo("Een\nregel");
    }

    @Test
    void moreAnswersThanQuestionsAreDropped() {
        assertThat(new Reflected(ReflectionFormat.BUREAU, List.of("1", "2", "3", "4")).answers())
                .containsExactly("1", "2", "3");
    }

    @Test
    void whatIsNotWholeIsSavedAndNotFinished() {
        var result = as(anna, () -> mine.finish(meeting, begun("Alleen dit"), 0, anna));

        assertThat(result).isInstanceOfSatisfying(FinishResult.Unanswered.class, unanswered -> {
            assertThat(unanswered.questions()).containsExactly(1, 2);
            assertThat(unanswered.saved().version()).isEqualTo(1);
        });
        assertThat(answers(anna)).startsWith("Alleen dit");
        assertThat(as(anna, () -> mine.toDo(anna)))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ReflectionState.DRAFT));
    }

    @Test
    void whatIsFinishedIsWrittenInOnlyOnceItWasReopened() {
        written.finished(meeting, anna, "Af");

        assertThat(as(anna, () -> mine.save(meeting, begun("Toch"), 1, anna)))
                .isEqualTo(new ReflectionSaving.AlreadyFinished());
        assertThat(as(anna, () -> mine.reopen(meeting, anna))).isEqualTo(new ReflectionChange.Done());
        assertThat(as(anna, () -> mine.save(meeting, begun("Toch"), 1, anna)))
                .isInstanceOf(ReflectionSaving.Saved.class);
    }

    @Test
    void whatIsToDoStandsApartFromWhatIsFinished() {
        var later = meetings.held(group, guide, EVENING.minusWeeks(6), List.of(anna));
        written.finished(meeting, anna, "Af");

        assertThat(as(anna, () -> mine.toDo(anna)))
                .extracting(row -> row.meeting().id())
                .containsExactly(later);
        assertThat(as(anna, () -> mine.finished(anna, 0, 10))).singleElement().satisfies(row -> {
            assertThat(row.meeting().id()).isEqualTo(meeting);
            assertThat(row.group()).isEqualTo(terms().name());
            assertThat(row.shared()).isFalse();
        });
        assertThat(as(anna, () -> mine.countFinished(anna))).isEqualTo(1);
    }

    @Test
    void theGuideReadsItOnlyWhileItIsSharedAndItsAuthorSeesThat() {
        written.finished(meeting, anna, "Van mij");
        assertThat(guiding(() -> shared.read(meeting, anna, guide))).isEmpty();

        as(anna, () -> mine.share(meeting, anna));

        assertThat(guiding(() -> shared.page(guide, 0, 10))).singleElement().satisfies(row -> {
            assertThat(row.author()).isEqualTo(anna);
            assertThat(row.name()).isEqualTo("Anna Appel");
        });
        assertThat(guiding(() -> shared.read(meeting, anna, guide))
                        .orElseThrow()
                        .written())
                .isEqualTo(saying("Van mij"));
        assertThat(as(anna, () -> mine.sheet(meeting, anna)).orElseThrow().readings())
                .singleElement()
                .satisfies(read -> assertThat(read.reader()).isEqualTo("Gijs Gids"));

        as(anna, () -> mine.unshare(meeting, anna));

        assertThat(guiding(() -> shared.read(meeting, anna, guide))).isEmpty();
        assertThat(guiding(() -> shared.count(guide))).isZero();
        assertThat(as(anna, () -> mine.sheet(meeting, anna)).orElseThrow().readings())
                .hasSize(1);
    }

    @Test
    void reopeningEndsTheSharing() {
        written.shared(meeting, anna, "Van mij");

        as(anna, () -> mine.reopen(meeting, anna));

        assertThat(guiding(() -> shared.read(meeting, anna, guide))).isEmpty();
        as(anna, () -> mine.finish(meeting, saying("Anders"), 1, anna));
        assertThat(guiding(() -> shared.read(meeting, anna, guide))).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        written.shared(meeting, anna, "Van mij");
        var other = people.someone("Truus", "Trainer");

        assertThat(as(bram, () -> mine.sheet(meeting, bram))).isEmpty();
        assertThat(SignIn.during(other, Role.TRAINER, () -> shared.read(meeting, anna, other)))
                .isEmpty();
        assertThat(SignIn.during(bram, Role.TRAINER, () -> shared.read(meeting, anna, bram)))
                .isEmpty();
        assertThat(as(bram, () -> mine.reopen(meeting, bram))).isEqualTo(new ReflectionChange.NotYours());
        assertThat(as(bram, () -> mine.remove(meeting, bram))).isEqualTo(new ReflectionChange.NotYours());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(other, Role.OFFICE, () -> shared.read(meeting, anna, other)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(other, Role.OFFICE, () -> mine.sheet(meeting, anna)));
    }

    @Test
    void onlyWhatIsFinishedIsSharedAndOnlyWhereSomebodyGuided() {
        as(anna, () -> mine.save(meeting, begun("Begin"), 0, anna));
        var own = meetings.planned(group, EVENING.minusWeeks(2), MeetingForm.OWN);
        meetings.hold(own, guide, EVENING.minusWeeks(2), List.of(anna));
        written.finished(own, anna, "Onder ons");

        assertThat(as(anna, () -> mine.share(meeting, anna))).isEqualTo(new ReflectionChange.NotFinished());
        assertThat(as(anna, () -> mine.share(own, anna))).isEqualTo(new ReflectionChange.NobodyGuided());
        assertThat(as(anna, () -> mine.sheet(own, anna)).orElseThrow().guide()).isEmpty();
    }

    @Test
    void itsAuthorTakesItAwayWithWhoReadIt() {
        written.shared(meeting, anna, "Van mij");
        guiding(() -> shared.read(meeting, anna, guide));

        assertThat(as(anna, () -> mine.remove(meeting, anna))).isEqualTo(new ReflectionChange.Done());

        assertThat(guiding(() -> shared.read(meeting, anna, guide))).isEmpty();
        var sheet = as(anna, () -> mine.sheet(meeting, anna)).orElseThrow();
        assertThat(sheet.written().isBlank()).isTrue();
        assertThat(sheet.version()).isZero();
        assertThat(sheet.readings()).isEmpty();
    }

    @Test
    void oneKeepsOnesOwnTextAlsoIfWhoWasThereIsRecordedOtherwise() {
        written.finished(meeting, anna, "Van mij");

        meetings.hold(meeting, guide, EVENING, List.of(bram));

        assertThat(as(anna, () -> mine.sheet(meeting, anna)).orElseThrow().written())
                .isEqualTo(saying("Van mij"));
    }

    @Test
    void otherModulesHearThatItIsFinishedAndInWhichFormatOnly() {
        as(anna, () -> mine.save(meeting, begun("Begin"), 0, anna));
        assertThat(book.of(anna)).isEmpty();

        as(anna, () -> mine.finish(meeting, TestReflections.of(ReflectionFormat.SKJ_DIMENSIONS, "Drie keer"), 1, anna));

        assertThat(book.of(anna)).singleElement().satisfies(finished -> {
            assertThat(finished.meeting()).isEqualTo(meeting);
            assertThat(finished.format()).isEqualTo(ReflectionFormat.SKJ_DIMENSIONS);
        });
    }

    @Test
    void whatIsWrittenLiesNowhereInTheOpen() {
        written.finished(meeting, anna, "Een stilte die bleef");

        assertThat(new String(
                        database.sql("select sealed from reflection where author = :anna")
                                .param("anna", anna.value())
                                .query(byte[].class)
                                .single(),
                        UTF_8))
                .doesNotContain("stilte");
        assertThat(saying("stilte").toString()).doesNotContain("stilte");
        assertThat(as(anna, () -> mine.sheet(meeting, anna)).toString()).doesNotContain("stilte");
    }

    @Test
    void whatAnotherKeySealedIsSealedAnew() {
        written.finished(meeting, anna, "Nieuw");
        var id = reflections.findByMeetingAndAuthor(meeting, anna).orElseThrow().id();
        var before = new SealedReflections(reflections, TestVaults.before()).seal(saying("Ouder"), id);
        database.sql("update reflection set sealed_with = :key, sealed = :words where id = :id")
                .param("key", before.sealedWith())
                .param("words", before.bytes())
                .param("id", id.value())
                .update();

        while (safe.sealSomeAnew()) {}

        assertThat(database.sql("select sealed_with from reflection where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("tests");
        assertThat(answers(anna)).startsWith("Ouder");
    }

    @Test
    void theListsAskAsMuchForManyMeetingsAsForTwo() {
        written.shared(meeting, anna, "Van mij");
        meetings.held(group, guide, EVENING.minusWeeks(1), List.of(anna));
        var few = listing();
        for (var week = 2; week < 8; week++) {
            var other = groups.guidedBy(guide, terms(), List.of(anna));
            meetings.held(other, guide, EVENING.minusWeeks(week), List.of(anna));
            written.shared(
                    meetings.held(other, guide, EVENING.minusWeeks(week).minusDays(1), List.of(anna)), anna, "Van mij");
        }

        assertThat(listing()).isEqualTo(few);
    }

    private long listing() {
        return statements.during(() -> {
            as(anna, () -> mine.toDo(anna));
            as(anna, () -> mine.finished(anna, 0, 20));
            guiding(() -> shared.page(guide, 0, 20));
        });
    }

    private List<String> answers(PersonId author) {
        return as(author, () -> mine.sheet(meeting, author))
                .orElseThrow()
                .written()
                .answers();
    }

    private <T> T guiding(Supplier<T> deed) {
        return SignIn.during(guide, Role.TRAINER, deed);
    }

    private static <T> T as(PersonId who, Supplier<T> deed) {
        return SignIn.during(who, Role.PARTICIPANT, deed);
    }
}
