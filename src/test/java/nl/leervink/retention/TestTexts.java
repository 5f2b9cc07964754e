package nl.leervink.retention;

import static nl.leervink.homework.TestHomework.ANSWERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.Signing;
import nl.leervink.attendance.TestSignatures;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.TestFiles;
import nl.leervink.homework.Draft;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.SubmissionId;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.Judging;
import nl.leervink.judging.Level;
import nl.leervink.judging.PileChoice;
import nl.leervink.judging.Reading;
import nl.leervink.judging.Remark;
import nl.leervink.judging.SecondReaders;
import nl.leervink.judging.Telling;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.questions.ConversationId;
import nl.leervink.questions.TestQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts of all kinds, and their time that passes. */
@Component
public class TestTexts {

    private final TestPeople people;
    private final TestEditions editions;
    private final TestEnrolments enrolments;
    private final TestGroups groups;
    private final TestQuestions questions;
    private final HandingIn handingIn;
    private final Judging judging;
    private final SecondReaders secondReaders;
    private final Signing signing;
    private final Issuing issuing;
    private final Erasing erasing;
    private final People addresses;
    private final JdbcClient database;
    private final TestClock clock;

    TestTexts(
            TestPeople people,
            TestEditions editions,
            TestEnrolments enrolments,
            TestGroups groups,
            TestQuestions questions,
            HandingIn handingIn,
            Judging judging,
            SecondReaders secondReaders,
            Signing signing,
            Issuing issuing,
            Erasing erasing,
            People addresses,
            JdbcClient database,
            TestClock clock) {
        this.people = people;
        this.editions = editions;
        this.enrolments = enrolments;
        this.groups = groups;
        this.questions = questions;
        this.handingIn = handingIn;
        this.judging = judging;
        this.secondReaders = secondReaders;
        this.signing = signing;
        this.issuing = issuing;
        this.erasing = erasing;
        this.addresses = addresses;
        this.database = database;
        this.clock = clock;
    }

    /** Anna, who wrote, asked and attached, was judged sufficient and got her certificate today. */
    public record Written(
            EditionId edition,
            EnrolmentId enrolment,
            PersonId author,
            PersonId trainer,
            AssignmentId report,
            SubmissionId submission,
            LocalDate certificate) {

        public LocalDate due() {
            return certificate.plusMonths(6);
        }
    }

    public Written certified() {
        var anna = people.someone("Anna", "Appel");
        var colleague = people.someone("Cor", "Collega");
        var group = groups.aGroup();
        editions.train(group.edition(), group.trainer(), colleague);
        var place = enrolments.enrol(anna, group.edition(), group.organisation(), group.contact());
        var report = editions.assignment(group.edition(), AssignmentKind.REPORT);
        SignIn.as(anna, Role.PARTICIPANT);
        handingIn.save(report, Draft.of(List.of("Een heel lang begin dat weer weg gaat.", "", "")), 0, anna);
        handingIn.save(report, Draft.of(List.of("Kort.", "", "")), 1, anna);
        handingIn.attach(report, "../verslag <van> Jan.pdf", TestFiles.aPdf(), anna);
        groups.doHomework(group, anna);
        questions.asks(anna, group.edition(), place, "Hoe begin ik?");
        questions.answers(group.trainer(), group.edition(), place, "Rustig.");
        SignIn.as(group.trainer(), Role.TRAINER);
        signing.sign(editions.session(group.edition(), 1), place, TestSignatures.drawn(), group.trainer());
        var submission =
                judging.pile(PileChoice.ALL, group.trainer(), 0, 10).getFirst().submission();
        secondReaders.ask(submission, colleague, group.trainer());
        SignIn.during(
                colleague,
                Role.TRAINER,
                () -> secondReaders.advise(submission, Judgement.SUFFICIENT, "Ruim genoeg.", colleague));
        judging.desk(submission, group.trainer());
        judging.judge(
                submission,
                new Reading(1, 0),
                Judgement.SUFFICIENT,
                new Feedback("Mooi vertraagd.", List.of(new Remark(0, 3, 9, "Dit is de kern.")), Map.of(0, Level.GOOD)),
                Telling.NOW,
                group.trainer());
        groups.finish(group);
        SignIn.as(PersonId.next(), Role.OFFICE);
        issuing.close(group.edition());
        return new Written(group.edition(), place, anna, group.trainer(), report, submission, clock.today());
    }

    /** As {@link #certified}, told in time and erased half a year after the certificate, which is the day it is then. */
    public Written erased() {
        var written = certified();
        clock.goTo(written.due().minusDays(30));
        lookAfter(written.edition(), written.enrolment());
        clock.goTo(written.due());
        lookAfter(written.edition(), written.enrolment());
        return written;
    }

    /** As {@link #certified}, and told on the day that is then a month before it goes. */
    public Written announced() {
        var written = certified();
        clock.goTo(written.due().minusDays(30));
        lookAfter(written.edition(), written.enrolment());
        return written;
    }

    /** What a round does for one enrolment. */
    public void lookAfter(EditionId edition, EnrolmentId enrolment) {
        erasing.takeStock(List.of(edition));
        erasing.announce(enrolment);
        erasing.erase(enrolment);
        erasing.eraseGroups(List.of(edition));
    }

    /** The letters that told this person of a day. */
    public List<String> letters(PersonId person) {
        return database
                .sql("""
                        select subject || text || html from queued_letter
                        where recipient = :to and occasion like 'texts-to-be-erased:%' order by posted_at""")
                .param("to", addresses.person(person).email().value())
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** How many rows of anything confidential lie in the database about these. */
    public long sealedRows(Written written) {
        return database.sql("""
                        select (select count(*) from submission_round r join submission s on s.id = r.submission
                                where s.enrolment = :enrolment and (r.sealed is not null or r.sealed_with is not null or r.file is not null))
                            + (select count(*) from earlier_draft d join submission_round r on r.id = d.round
                                join submission s on s.id = r.submission where s.enrolment = :enrolment)
                            + (select count(*) from feedback_sheet where submission = :submission)
                            + (select count(*) from second_reading where submission = :submission)
                            + (select count(*) from kept_signature where enrolment = :enrolment)
                            + (select count(*) from appeal where enrolment = :enrolment and (sealed is not null or answer_sealed is not null))
                            + (select count(*) from message where conversation = :enrolment)
                            + (select count(*) from conversation_reader where conversation = :enrolment)
                            + (select count(*) from conversation where id = :enrolment and messages > 0)""")
                .param("enrolment", written.enrolment().value())
                .param("submission", written.submission().value())
                .query(Long.class)
                .single();
    }

    /** What everyone answers who hands in their report. */
    public static List<String> answers() {
        return ANSWERS;
    }

    /** What somebody said to their whole group. */
    public void saysInGroup(PersonId participant, EditionId edition, String words) {
        questions.asks(participant, edition, ConversationId.ofGroup(edition), words);
    }
}
