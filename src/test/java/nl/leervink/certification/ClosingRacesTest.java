package nl.leervink.certification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.attendance.Roster;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The office closes twice while the trainer still judges, and opens a roster again. */
@ModuleTest
@Tag("faults")
class ClosingRacesTest {

    @Autowired
    Issuing issuing;

    @Autowired
    IssuedCertificates issued;

    @Autowired
    Certificates certificates;

    @Autowired
    PresenceBook presence;

    @Autowired
    Roster roster;

    @Autowired
    Editions planned;

    @Autowired
    People persons;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestGroups groups;

    @Autowired
    TestMailServer post;

    static IntStream rounds() {
        return Rounds.of(2, 30);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void whoIsReadyIsNeverForgottenAndPresenceIsFinal(int round) throws Exception {
        var group = groups.aGroup();
        var ready = groups.diligent(group, people.someone());
        groups.finish(group);
        var last = people.someone("Laatste", "Boom");
        var late = groups.present(group, last);
        var session = editions.session(group.edition(), 1);
        var deeds = new ArrayList<Callable<Object>>();
        deeds.add(() -> close(group));
        deeds.add(() -> close(group));
        deeds.add(() -> judge(group));
        deeds.add(() -> SignIn.during(
                group.trainer(), Role.TRAINER, () -> roster.reopen(session, "Vergissing", group.trainer())));
        Collections.shuffle(deeds);

        try (var everybody = Executors.newFixedThreadPool(deeds.size())) {
            for (var deed : everybody.invokeAll(deeds)) {
                deed.get();
            }
        }
        if (planned.find(group.edition()).orElseThrow().status() == EditionStatus.OPEN) {
            SignIn.during(group.trainer(), Role.TRAINER, () -> roster.close(session, group.trainer()));
            assertThat(close(group)).isInstanceOf(CloseResult.Closed.class);
        }

        assertThat(presence.isComplete(group.edition())).isTrue();
        assertThat(issued.findByStandingFor(ready)).isPresent();
        await().atMost(10, SECONDS).until(() -> hasCertificate(late) || waits(group, "Laatste Boom"));
        assertThat(post.receivedBy(persons.person(group.contact()).email())).hasSize(1);
    }

    private CloseResult close(Group group) {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> issuing.close(group.edition()));
    }

    private Object judge(Group group) {
        groups.judgeAll(group);
        return group;
    }

    private boolean hasCertificate(EnrolmentId enrolment) {
        return issued.findByStandingFor(enrolment).isPresent();
    }

    private boolean waits(Group group, String name) {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> certificates.toIssue(10_000)).stream()
                .filter(waiting -> waiting.edition().equals(group.edition()))
                .anyMatch(waiting -> waiting.participant().equals(name));
    }
}
