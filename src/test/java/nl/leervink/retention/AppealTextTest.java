package nl.leervink.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.AppealId;
import nl.leervink.attendance.AppealState;
import nl.leervink.attendance.AppealWords;
import nl.leervink.attendance.ForgettingAppeals;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.MyPresence;
import nl.leervink.attendance.TestRosters;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.files.Archive;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody said against a roster goes as all they wrote. */
@ModuleTest
class AppealTextTest {

    @Autowired
    MyPresence presence;

    @Autowired
    HearingAppeals hearing;

    @Autowired
    ForgettingAppeals appeals;

    @Autowired
    MyTexts mine;

    @Autowired
    Editions planned;

    @Autowired
    TestTexts texts;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId anna;
    EditionId edition;
    EnrolmentId annas;
    SessionId today;

    @BeforeEach
    void annaAppeals() {
        var group = rosters.annaWasAbsentToday();
        trainer = group.trainer();
        anna = group.anna();
        edition = group.edition();
        today = group.today();
        annas = group.annas();
        SignIn.as(anna, Role.PARTICIPANT);
        presence.appeal(today, new AppealWords("Ik zat achterin."), anna);
    }

    @Test
    void itCanBeTakenAlongAndGoesAndWhatCameOfItStays() throws IOException {
        turnedDown();
        SignIn.as(anna, Role.PARTICIPANT);
        var session = planned.session(today).orElseThrow();
        assertThat(page(mine.archive(edition, anna).orElseThrow()))
                .contains(
                        planned.find(edition).orElseThrow().title(),
                        "<h2>Dag %d: %s, %s</h2>"
                                .formatted(session.number(), session.title(), Spelling.day(session.date())),
                        "Ik zat achterin.");

        halfAYearAfterCertificatesWereDue();

        assertThat(appeals.own(edition, anna)).isEmpty();
        assertThat(mine.archive(edition, anna)).isEmpty();
        var appeal = presence.sheet(edition, anna)
                .orElseThrow()
                .missed()
                .getFirst()
                .appeal()
                .orElseThrow();
        assertThat(appeal.state()).isEqualTo(AppealState.TURNED_DOWN);
        assertThat(appeal.words().text()).isEmpty();
        assertThat(appeal.answer().text()).isEmpty();
        assertThat(texts.letters(anna)).hasSize(1);
    }

    /** The one page that is in it. */
    private static String page(Archive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeTo(out);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), UTF_8);
        }
    }

    @Test
    void oneThatWaitsForItsAnswerStays() {
        halfAYearAfterCertificatesWereDue();

        assertThat(appeals.own(edition, anna)).hasSize(1);
        assertThat(texts.letters(anna)).isEmpty();
    }

    @Test
    void nobodyTakesAlongWhatAnotherSaid() {
        assertThat(appeals.own(edition, people.someone())).isEmpty();
    }

    private void turnedDown() {
        SignIn.as(trainer, Role.TRAINER);
        hearing.turnDown(waiting(), new AppealWords("Dat zag niemand."), trainer);
    }

    private AppealId waiting() {
        return hearing.waiting(trainer).getFirst().id();
    }

    private void halfAYearAfterCertificatesWereDue() {
        var due = planned.find(edition).orElseThrow().certificatesDue().plusMonths(6);
        clock.goTo(due.minusDays(30));
        texts.lookAfter(edition, annas);
        clock.goTo(due);
        texts.lookAfter(edition, annas);
    }
}
