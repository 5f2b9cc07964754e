package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.EnrolResult.Waits;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Password;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats that are kept for who has yet to follow the link in their mail. */
@ModuleTest
class HeldSeatsTest {

    private static final Optional<Password> A_PASSWORD = Optional.of(new Password("een lange zin werkt goed"));

    @Autowired
    Enrolling enrolling;

    @Autowired
    Confirming confirming;

    @Autowired
    Waiting waiting;

    @Autowired
    Seats seats;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    TestMailServer mail;

    @Autowired
    MailedLinks links;

    @Autowired
    TestClock clock;

    @Test
    void whoWaitsWithOthersStillGetsTheSeatThatWasHeldForThemAlone() {
        var small = anEditionOf(2);
        request(small, visitor());
        var sanne = visitor();
        request(small, sanne);
        var contact = some.someone();
        var party = SignIn.during(
                contact,
                Role.CONTACT,
                () -> ((Waits) enrolling.enrolStaff(
                                small, some.anOrganisationOf(contact), contact, List.of(sanne, visitor()), IfFull.WAIT))
                        .party());

        assertThat(confirming.confirm(links.lastTo(sanne), A_PASSWORD)).isEqualTo(new Confirmed(small));

        assertThat(seats.taken(List.of(small))).containsEntry(small, 2);
        assertThat(SignIn.during(contact, Role.CONTACT, () -> waiting.one(party, contact)))
                .hasValueSatisfying(standing -> assertThat(standing.seats()).isEqualTo(1));
    }

    /** Each names the other as the contact of an organisation that is new, and both are new themselves. */
    @Test
    void twoWhoNameEachOtherAtTheSameTimeDoNotHoldEachOtherUp() {
        try (var both = Executors.newFixedThreadPool(2)) {
            Rounds.of(3, 20).forEach(_ -> {
                var organisation = "Stichting " + UUID.randomUUID();
                var anne = visitor();
                var bert = visitor();
                var edition = anEditionOf(4);
                var another = anEditionOf(4);
                request(edition, sentBy(organisation, anne, bert));
                request(another, sentBy(organisation, bert, anne));

                var confirmed = Stream.of(anne, bert)
                        .map(links::lastTo)
                        .map(token -> CompletableFuture.supplyAsync(() -> confirming.confirm(token, A_PASSWORD), both))
                        .toList();

                assertThat(confirmed.stream().map(CompletableFuture::join).toList())
                        .containsExactly(new Confirmed(edition), new Confirmed(another));
            });
        }
    }

    private void request(EditionId edition, NewParticipant visitor) {
        enrolling.request(edition, visitor, IfFull.TELL, UUID.randomUUID().toString());
    }

    private EditionId anEditionOf(int capacity) {
        return editions.anOpenEdition(some.someone(), clock.today().plusWeeks(4), capacity);
    }

    private static NewParticipant visitor() {
        return new NewParticipant(
                new PersonName("Sanne", "de", "Wit"), TestPeople.anAddress(), Optional.empty(), List.of());
    }

    private static NewParticipant sentBy(String organisation, NewParticipant visitor, NewParticipant contact) {
        var employer = new Employer(organisation, contact.name(), contact.email());
        return new NewParticipant(visitor.name(), visitor.email(), Optional.of(employer), List.of());
    }
}
