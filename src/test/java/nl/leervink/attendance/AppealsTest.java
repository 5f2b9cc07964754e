package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestPost;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Anna says that the roster is wrong about her; her trainer answers. */
@ModuleTest
class AppealsTest {

    private static final AppealWords WORDS = new AppealWords("Ik zat achterin.\n<b>Vraag</b> het Bram.");
    private static final AppealWords SORRY = new AppealWords("Bram weet het niet meer.");

    @Autowired
    MyPresence presence;

    @Autowired
    HearingAppeals hearing;

    @Autowired
    AppealBox box;

    @Autowired
    Roster roster;

    @Autowired
    PresenceBook book;

    @Autowired
    Editions planned;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPost post;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId anna;
    EditionId edition;
    SessionId today;
    EnrolmentId annas;
    Minutes day;

    @BeforeEach
    void annaWasAbsent() {
        var group = rosters.annaWasAbsentToday();
        trainer = group.trainer();
        anna = group.anna();
        edition = group.edition();
        today = group.today();
        annas = group.annas();
        day = planned.session(today).orElseThrow().contactTime();
    }

    @Test
    void whatIsSaidWaitsForTheTrainerAndForTheOffice() {
        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.Lodged());

        var id = waiting();
        assertThat(trained(() -> hearing.find(id, trainer))
                        .orElseThrow()
                        .words()
                        .text())
                .isEqualTo("Ik zat achterin.\n<b>Vraag</b> het Bram.");
        var office = people.someone();
        assertThat(SignIn.during(office, Role.OFFICE, () -> hearing.find(id, office)))
                .isPresent();
        assertThat(mine().appeal().orElseThrow().state()).isEqualTo(AppealState.OPEN);
    }

    @Test
    void noLetterSaysAnythingOfIt() {
        appeal(WORDS);
        trained(() -> hearing.turnDown(waiting(), SORRY, trainer));

        assertThat(post.to(trainer, "appeal-lodged"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("/trainer/bezwaren/").doesNotContain("Anna", "achterin"));
        assertThat(post.to(anna, "appeal-answered"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain("achterin", "Bram"));
    }

    @Test
    void upholdingCorrectsTheClosedRosterAndKeepsWhatItSaid() {
        appeal(WORDS);

        assertThat(uphold(Presence.PRESENT, Minutes.NONE)).isEqualTo(new AnswerAppealResult.Answered());

        assertThat(present()).isEqualTo(day);
        var sheet = trained(() -> roster.sheet(today, trainer)).orElseThrow();
        assertThat(sheet.closedAt()).isPresent();
        assertThat(sheet.corrections()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Anna Appel");
            assertThat(it.before()).isEqualTo(Presence.ABSENT);
            assertThat(it.since()).isEqualTo(Presence.PRESENT);
            assertThat(it.by()).isEqualTo("Tineke Trainer");
        });
        assertThat(mine().appeal().orElseThrow().state()).isEqualTo(AppealState.UPHELD);
        assertThat(trained(() -> hearing.waiting(trainer))).isEmpty();
    }

    @Test
    void itCanBeUpheldInPartByMinutes() {
        appeal(WORDS);

        assertThat(uphold(Presence.LATE, Minutes.NONE)).isEqualTo(new AnswerAppealResult.NotPartOfTheSession(day));
        assertThat(uphold(Presence.LATE, day)).isEqualTo(new AnswerAppealResult.NotPartOfTheSession(day));
        assertThat(uphold(Presence.LATE, Minutes.of(20))).isEqualTo(new AnswerAppealResult.Answered());

        assertThat(present()).isEqualTo(day.minus(Minutes.of(20)));
        assertThat(mine().missed()).isEqualTo(Minutes.of(20));
    }

    @Test
    void upholdingNeverMakesItWorse() {
        rosters.recordAnew(today, annas, Presence.LATE, Minutes.of(30), trainer);
        appeal(WORDS);

        assertThat(uphold(Presence.LEFT_EARLY, Minutes.of(40)))
                .isEqualTo(new AnswerAppealResult.NotLess(Minutes.of(30)));
    }

    @Test
    void turningDownAsksWordsAndLeavesTheRosterAsItWas() {
        appeal(WORDS);
        var id = waiting();

        assertThat(turnDown(new AppealWords(" \n")))
                .isEqualTo(new AnswerAppealResult.WordsMissing(AppealWords.LONGEST));
        assertThat(turnDown(SORRY)).isEqualTo(new AnswerAppealResult.Answered());

        assertThat(present()).isEqualTo(Minutes.NONE);
        assertThat(mine().appeal().orElseThrow().answer().text()).isEqualTo(SORRY.text());
        assertThat(trained(() -> hearing.turnDown(id, SORRY, trainer)))
                .isEqualTo(new AnswerAppealResult.AnsweredBefore());
        assertThat(trained(() -> hearing.uphold(id, Presence.PRESENT, Minutes.NONE, SORRY, trainer)))
                .isEqualTo(new AnswerAppealResult.AnsweredBefore());
    }

    @Test
    void itIsLodgedOnceForEachSession() {
        appeal(WORDS);
        trained(() -> hearing.turnDown(waiting(), SORRY, trainer));

        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.LodgedBefore());
    }

    @Test
    void afterTheTermItIsTooLateAndSaysSo() {
        var last = clock.today().plusDays(14);
        clock.goTo(last);
        assertThat(mine().appealUntil()).contains(last);

        clock.goTo(last.plusDays(1));

        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.TooLate(last));
        assertThat(mine().appealUntil()).isEmpty();
        assertThat(mine().wasUntil()).contains(last);
    }

    @Test
    void onTheLastDayItIsInTime() {
        clock.goTo(clock.today().plusDays(14));

        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.Lodged());
    }

    @Test
    void whoWasPresentOrWhoseRosterIsOpenHasNothingToAppealAgainst() {
        rosters.recordAnew(today, annas, Presence.PRESENT, Minutes.NONE, trainer);
        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.NothingMissed());

        trained(() -> roster.reopen(today, "Nog eens", trainer));
        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.NothingMissed());
    }

    @Test
    void whatIsHostileIsRefusedOrHarmless() {
        assertThat(appeal(new AppealWords("\u0000 \u0007"))).isEqualTo(new AppealResult.WordsMissing(1000));
        assertThat(appeal(new AppealWords("x".repeat(1001)))).isEqualTo(new AppealResult.WordsMissing(1000));

        assertThat(appeal(new AppealWords("a\u0000b\u202Ec" + "\uD800"))).isEqualTo(new AppealResult.Lodged());
        assertThat(WORDS).hasToString("words");
    }

    @Test
    void nobodyAppealsForSomebodyElse() {
        var stranger = people.someone();

        assertThat(SignIn.during(stranger, Role.PARTICIPANT, () -> presence.appeal(today, WORDS, stranger)))
                .isEqualTo(new AppealResult.NotYours());
        assertThat(SignIn.during(anna, Role.PARTICIPANT, () -> presence.appeal(SessionId.next(), WORDS, anna)))
                .isEqualTo(new AppealResult.NotYours());
        assertThat(SignIn.during(stranger, Role.PARTICIPANT, () -> presence.sheet(edition, stranger)))
                .isEmpty();
    }

    @Test
    void anotherTrainerNeitherSeesNorAnswers() {
        appeal(WORDS);
        var id = waiting();
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(hearing.waiting(colleague)).isEmpty();
        assertThat(hearing.find(id, colleague)).isEmpty();
        assertThat(hearing.turnDown(id, SORRY, colleague)).isEqualTo(new AnswerAppealResult.NotYours());
        assertThat(hearing.uphold(id, Presence.PRESENT, Minutes.NONE, SORRY, colleague))
                .isEqualTo(new AnswerAppealResult.NotYours());
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CONTACT, Role.PARTICIPANT})
    void whoKeepsNoRosterMayNotEvenAsk(String role) {
        appeal(WORDS);
        var id = waiting();
        SignIn.as(anna, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> hearing.waiting(anna));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> hearing.find(id, anna));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> hearing.turnDown(id, SORRY, anna));
    }

    @Test
    void aContactSeesNothingOfIt() {
        SignIn.as(anna, Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> presence.sheet(edition, anna));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> presence.appeal(today, WORDS, anna));
    }

    @Test
    void inAnEditionThatIsSettledPresenceIsFinalAndItCanOnlyBeTurnedDown() {
        appeal(WORDS);
        editions.close(edition);

        assertThat(uphold(Presence.PRESENT, Minutes.NONE))
                .isEqualTo(new AnswerAppealResult.EditionSettled(EditionStatus.CLOSED));
        assertThat(turnDown(SORRY)).isEqualTo(new AnswerAppealResult.Answered());
        assertThat(appeal(WORDS)).isEqualTo(new AppealResult.EditionSettled(EditionStatus.CLOSED));
    }

    @Test
    void whileTheRosterIsOpenItIsCorrectedThere() {
        appeal(WORDS);
        trained(() -> roster.reopen(today, "Nog iemand", trainer));

        assertThat(uphold(Presence.PRESENT, Minutes.NONE)).isEqualTo(new AnswerAppealResult.RosterOpen());
    }

    @Test
    void whatIsSaidIsSealedAndSealedAnewWithANewKey() {
        appeal(WORDS);
        var id = waiting();
        trained(() -> hearing.turnDown(id, SORRY, trainer));
        var before = TestVaults.before();
        var words = before.seal("Eerder", "appeal " + id.value());
        var answer = before.seal("Antwoord", "answer to appeal " + id.value());
        database.sql("""
                        update appeal set sealed_with = :key, sealed = :words, answer_sealed_with = :key,
                            answer_sealed = :answer where id = :id""")
                .param("key", words.sealedWith())
                .param("words", words.bytes())
                .param("answer", answer.bytes())
                .param("id", id.value())
                .update();

        while (box.sealSomeAnew()) {}

        assertThat(database.sql("select sealed_with from appeal where id = :id and answer_sealed_with = sealed_with")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("tests");
        assertThat(mine().appeal().orElseThrow().words().text()).isEqualTo("Eerder");
        assertThat(mine().appeal().orElseThrow().answer().text()).isEqualTo("Antwoord");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void howeverManyAnswerAtOnceOneAnswerStands(int round) throws Exception {
        appeal(WORDS);
        var id = waiting();
        var deeds = List.<Callable<AnswerAppealResult>>of(
                () -> trained(() -> hearing.uphold(id, Presence.PRESENT, Minutes.NONE, SORRY, trainer)),
                () -> trained(() -> hearing.turnDown(id, SORRY, trainer)));

        var answers = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var result : both.invokeAll(deeds)) {
                answers += result.get() instanceof AnswerAppealResult.Answered ? 1 : 0;
            }
        }

        assertThat(answers).as("round %d", round).isEqualTo(1);
        var isUpheld = mine().appeal().orElseThrow().state() == AppealState.UPHELD;
        assertThat(present()).isEqualTo(isUpheld ? day : Minutes.NONE);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aDoubleClickLodgesOnce(int round) throws Exception {
        Callable<AppealResult> deed = () -> appeal(WORDS);

        var lodged = 0;
        try (var everybody = Executors.newFixedThreadPool(4)) {
            for (var result : everybody.invokeAll(Collections.nCopies(4, deed))) {
                lodged += result.get() instanceof AppealResult.Lodged ? 1 : 0;
            }
        }

        assertThat(lodged).as("round %d", round).isEqualTo(1);
    }

    static IntStream rounds() {
        return Rounds.of(2, 30);
    }

    private AppealResult appeal(AppealWords words) {
        return SignIn.during(anna, Role.PARTICIPANT, () -> presence.appeal(today, words, anna));
    }

    private AnswerAppealResult uphold(Presence how, Minutes lacking) {
        return trained(() -> hearing.uphold(waiting(), how, lacking, new AppealWords(""), trainer));
    }

    private AnswerAppealResult turnDown(AppealWords words) {
        return trained(() -> hearing.turnDown(waiting(), words, trainer));
    }

    private AppealId waiting() {
        return trained(() -> hearing.waiting(trainer)).stream()
                .map(AppealRow::id)
                .findFirst()
                .orElseGet(AppealId::next);
    }

    private MyPresenceSheet.MissedSession mine() {
        return SignIn.during(
                        anna,
                        Role.PARTICIPANT,
                        () -> presence.sheet(edition, anna).orElseThrow())
                .missed()
                .getFirst();
    }

    private Minutes present() {
        return requireNonNull(book.contactTimes(edition).get(annas)).present();
    }

    private <T> T trained(Supplier<T> deed) {
        return SignIn.during(trainer, Role.TRAINER, deed);
    }
}
