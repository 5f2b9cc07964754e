package nl.leervink.judging;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.SubmissionId;
import nl.leervink.homework.TestHomework;
import nl.leervink.homework.WorkRow;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that wait for their trainers, and what comes of them. */
@Component
class TestReports {

    private final TestPeople people;
    private final TestEditions editions;
    private final TestEnrolments enrolments;
    private final TestHomework homework;
    private final TestClock clock;
    private final Judging judging;
    private final FeedbackReceived received;
    private final People addresses;
    private final JdbcClient database;

    TestReports(
            TestPeople people,
            TestEditions editions,
            TestEnrolments enrolments,
            TestHomework homework,
            TestClock clock,
            Judging judging,
            FeedbackReceived received,
            People addresses,
            JdbcClient database) {
        this.people = people;
        this.editions = editions;
        this.enrolments = enrolments;
        this.homework = homework;
        this.clock = clock;
        this.judging = judging;
        this.received = received;
        this.addresses = addresses;
        this.database = database;
    }

    /** Anna Appel's report, handed in for Tineke Trainer. */
    record Waiting(
            PersonId trainer,
            PersonId author,
            EditionId edition,
            EnrolmentId enrolment,
            AssignmentId assignment,
            SubmissionId submission) {}

    /** A report for Tineke, who acts from here on, and for colleagues who train its edition as well. */
    Waiting waiting(PersonId... colleagues) {
        var trainer = people.someone("Tineke", "Trainer");
        var author = people.someone("Anna", "Appel");
        var trainers = Stream.concat(Stream.of(trainer), Stream.of(colleagues)).toArray(PersonId[]::new);
        var edition = editions.anEdition(clock.today().minusWeeks(3), trainers);
        var enrolment = enrolments.enrol(author, edition);
        var report = editions.assignment(edition, AssignmentKind.REPORT);
        homework.handInReport(author, edition);
        SignIn.as(trainer, Role.TRAINER);
        var submission = requireNonNull(judging.homework(edition, trainer).get(enrolment)).stream()
                .filter(row -> row.assignment().id().equals(report))
                .findFirst()
                .flatMap(WorkRow::readable)
                .orElseThrow();
        return new Waiting(trainer, author, edition, enrolment, report, submission);
    }

    /** What its author reads of it; its trainer acts again after that. */
    Map<RoundId, Feedback> feedbackFor(Waiting report) {
        SignIn.as(report.author(), Role.PARTICIPANT);
        var told = received.on(report.assignment(), report.author());
        SignIn.as(report.trainer(), Role.TRAINER);
        return told;
    }

    /** All words of the letters to somebody. */
    List<String> letters(PersonId to) {
        return database
                .sql("select text || html from queued_letter where recipient = :to")
                .param("to", addresses.person(to).email().value())
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
