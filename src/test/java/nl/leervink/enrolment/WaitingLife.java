package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of waiting share: an edition with one seat, which Noor has. */
abstract class WaitingLife {

    @Autowired
    Enrolling enrolling;

    @Autowired
    Replies replies;

    @Autowired
    Leaving leaving;

    @Autowired
    Waiting waiting;

    @Autowired
    WaitingRounds rounds;

    @Autowired
    EditionChanges changes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Seats seats;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    EditionId edition;
    EnrolmentId noors;
    PersonId noor;

    @BeforeEach
    void anEditionWithOneSeatThatNoorHas() {
        edition = anEditionOf(1);
        noor = some.someone();
        noors = ((Certain) enrol(noor, IfFull.TELL)).enrolments().getFirst();
    }

    PartyId waits(PersonId person) {
        return ((Waits) enrol(person, IfFull.WAIT)).party();
    }

    EnrolResult enrol(PersonId person, IfFull ifFull) {
        return enrolIn(edition, person, ifFull);
    }

    EnrolResult enrolIn(EditionId where, PersonId person, IfFull ifFull) {
        return SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(where, person, Optional.empty(), List.of(), ifFull));
    }

    void leaves(PersonId person, EnrolmentId place) {
        SignIn.during(person, Role.PARTICIPANT, () -> {
            var today = leaving.terms(place, person).orElseThrow().today();
            assertThat(leaving.leave(place, today, person)).isInstanceOf(LeaveResult.Left.class);
            return place;
        });
    }

    ChangeResult change(int capacity) {
        var now = planned.find(edition).orElseThrow();
        return SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> changes.change(
                        edition, new EditionChange(now.place(), now.trainers(), capacity, now.enrolUntil())));
    }

    Standing standing(PartyId party, PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> waiting.one(party, person))
                .orElseThrow();
    }

    int seatsTaken() {
        return seats.taken(List.of(edition)).getOrDefault(edition, 0);
    }

    List<String> lettersTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).stream()
                .map(ReceivedMail::text)
                .toList();
    }

    String lastLetterTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).getLast().text();
    }

    EditionId anEditionOf(int seats) {
        return editions.anOpenEdition(some.someone(), clock.today().plusWeeks(4), seats);
    }

    static NewParticipant someoneNew() {
        return new NewParticipant(
                new PersonName("Sanne", "de", "Wit"), TestPeople.anAddress(), Optional.empty(), List.of());
    }
}
