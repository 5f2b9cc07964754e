package nl.leervink.enrolment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the life of an edition share: Hanna trains, Noor is to take part, the office acts. */
abstract class EditionLife {

    @Autowired
    Planning planning;

    @Autowired
    Editions planned;

    @Autowired
    EditionChanges changes;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestPost post;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId noor;

    @BeforeEach
    void hannaTrainsNoorAndTheOfficeActs() {
        trainer = people.someone("Hanna", "Prins");
        noor = people.someone("Noor", "Verhagen");
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    /** An edition of Hanna with twelve seats. */
    EditionId anEditionFrom(LocalDate first) {
        return editions.anOpenEdition(courses.aTraining(), trainer, first, 12);
    }

    EditionFacts facts(EditionId edition) {
        return planned.find(edition).orElseThrow();
    }

    SessionFacts session(EditionId edition, int number) {
        return planned.sessions(edition).get(number - 1);
    }

    void at(LocalDate day, LocalTime time) {
        clock.goTo(LocalDateTime.of(day, time).atZone(Spelling.HERE).toInstant());
    }

    /** Asks for sessions on other days, or another day to decide by; all else as it is. */
    ChangeResult change(
            EditionId edition,
            LocalDate enrolUntil,
            Optional<LocalDate> decideBy,
            List<MovedSession> moved,
            String reason) {
        var now = facts(edition);
        return changes.change(
                edition,
                new EditionChange(now.place(), now.trainers(), now.capacity(), enrolUntil, decideBy, moved, reason));
    }

    void move(EditionId edition, MovedSession moved) {
        assertThat(change(edition, facts(edition).enrolUntil(), Optional.empty(), List.of(moved), ""))
                .isEqualTo(new ChangeResult.Changed());
    }

    ChangeResult decideBy(EditionId edition, LocalDate day) {
        return change(edition, facts(edition).enrolUntil(), Optional.of(day), List.of(), "");
    }

    void awaitLetter(PersonId person, String occasion) {
        awaitLetters(person, occasion, 1);
    }

    void awaitLetters(PersonId person, String occasion, int many) {
        await().atMost(10, SECONDS).until(() -> post.to(person, occasion).size(), size -> size == many);
    }
}
