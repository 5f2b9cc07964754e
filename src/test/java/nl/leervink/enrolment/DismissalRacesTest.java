package nl.leervink.enrolment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DismissalRacesTest {

    private static final PersonName CARLA = new PersonName("Carla", "", "Coppens");

    @Autowired
    Contacts contacts;

    @Autowired
    Enrolling enrolling;

    @Autowired
    EnrolmentBook book;

    @Autowired
    Organisations organisations;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    private final EmailAddress address = anAddress();
    private OrganisationId organisation;
    private PersonId joke;
    private PersonId carla;

    @BeforeEach
    void twoActForAnOrganisation() {
        joke = people.someone("Joke", "Bakker");
        organisation = people.anOrganisationOf(joke);
        carla = appoint();
    }

    @RepeatedTest(5)
    void twoAreDismissedAtTheSameMoment() {
        var one = CompletableFuture.supplyAsync(() -> dismiss(joke));
        var other = CompletableFuture.supplyAsync(() -> dismiss(carla));

        assertThat(List.of(one.join(), other.join())).containsExactly(true, true);
        assertThat(organisations.contactsOf(organisation)).isEmpty();
    }

    @RepeatedTest(5)
    void oneIsDismissedTwiceAndAnotherAppointedAtTheSameMoment() {
        var one = CompletableFuture.supplyAsync(() -> dismiss(joke));
        var other = CompletableFuture.supplyAsync(() -> dismiss(joke));
        var again = CompletableFuture.supplyAsync(this::appoint);

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(true, false);
        again.join();
        assertThat(organisations.contactsOf(organisation)).containsExactly(carla);
    }

    @RepeatedTest(10)
    void whoIsDismissedWhileTheyEnrolStaffIsNamedByNobody() {
        var edition = editions.anOpenEdition();
        var staff = List.of(participant(CARLA, address), participant(new PersonName("Noor", "", "Smit"), anAddress()));
        var enrolled = CompletableFuture.supplyAsync(() -> SignIn.during(
                carla, Role.CONTACT, () -> enrolling.enrolStaff(edition, organisation, carla, staff, IfFull.TELL)));

        var dismissed = CompletableFuture.supplyAsync(() -> dismiss(carla));

        assertThat(dismissed.join()).isTrue();
        assertThat(enrolled.join()).isInstanceOfAny(EnrolResult.Certain.class, EnrolResult.NotYours.class);
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(book.findByEditionOrderByEnrolledAtAscIdAsc(edition))
                        .allSatisfy(place -> assertThat(place.facts().contact()).isEmpty()));
    }

    private boolean dismiss(PersonId contact) {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> contacts.dismiss(organisation, contact));
    }

    private PersonId appoint() {
        return SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> contacts.appoint(organisation, CARLA, address).person());
    }

    private static NewParticipant participant(PersonName name, EmailAddress email) {
        return new NewParticipant(name, email, Optional.empty(), List.of());
    }
}
