package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Statements;
import nl.leervink.enrolment.Enrolment.OnBehalfOf;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.MovedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever sends people to an edition, and whoever waits for it. */
@ModuleTest
class WhoHearsTest extends EditionLife {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 12);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final LocalDate NEW_DAY = LocalDate.of(2027, 3, 30);

    @Autowired
    Everyone everyone;

    @Autowired
    WaitingParties parties;

    @Autowired
    People known;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private PersonId joke;
    private OrganisationId organisation;
    private EditionId edition;

    @BeforeEach
    void jokeSendsNoor() {
        clock.goTo(TODAY);
        joke = people.someone("Joke", "Bakker");
        organisation = people.anOrganisationOf(joke);
        edition = anEditionFrom(FIRST_DAY);
        enrolments.enrol(noor, edition, organisation, joke);
    }

    @Test
    void aContactWhoSendsOnlyThemselvesGetsOneLetter() {
        var self = people.someone("Els", "Eigen");
        enrolments.enrol(self, edition, people.anOrganisationOf(self), self);

        planning.confirm(edition);

        awaitLetter(trainer, "edition-confirmed-trainer");
        assertThat(post.to(self, "edition-confirmed")).hasSize(1);
        assertThat(post.to(self, "edition-confirmed-staff")).isEmpty();
    }

    @Test
    void aContactWhoComesAlongHearsOfTheOthersApart() {
        enrolments.enrol(joke, edition, organisation, joke);

        planning.confirm(edition);

        awaitLetter(trainer, "edition-confirmed-trainer");
        assertThat(post.to(joke, "edition-confirmed")).hasSize(1);
        assertThat(post.to(joke, "edition-confirmed-staff"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("- Noor Verhagen").doesNotContain("- Joke Bakker"));
    }

    @Test
    void whoActsForTheOrganisationOfAClosedEditionHearsOfItBeforeAnybodyIsEnrolled() {
        var closed = editions.aClosedEdition(organisation);

        planning.cancel(closed, "De trainer is ziek.");

        awaitLetter(joke, "edition-cancelled-staff");
        assertThat(post.to(joke, "edition-cancelled-staff").getFirst().text())
                .contains("De trainer is ziek.")
                .doesNotContain("Van jou zouden meedoen", "Zij kregen");
    }

    @Test
    void moreSendersAskNoMoreStatements() {
        var few = statements.during(() -> everyone.sendersTo(facts(edition)));

        for (var i = 0; i < 4; i++) {
            var contact = people.someone();
            enrolments.enrol(people.someone(), edition, people.anOrganisationOf(contact), contact);
        }

        assertThat(everyone.sendersTo(facts(edition))).hasSize(5);
        assertThat(statements.during(() -> everyone.sendersTo(facts(edition)))).isEqualTo(few);
    }

    @Test
    void whoSendsSomeoneIsToldOfAMove() {
        move(edition, new MovedSession(2, NEW_DAY, HALF_PAST_NINE));

        awaitLetter(joke, "sessions-changed-staff");
        assertThat(post.to(joke, "sessions-changed-staff").getFirst().text())
                .contains("dinsdag 30 maart 2027, 9.30", "- Noor Verhagen");
        assertThat(filesFor(joke)).isZero();
    }

    @Test
    void whoWasOfferedASeatIsToldOfAMove() {
        var tom = people.someone("Tom", "Visser");
        parties.save(party(edition, tom, tom, Optional.empty()));

        move(edition, new MovedSession(2, NEW_DAY, HALF_PAST_NINE));

        awaitLetter(tom, "sessions-changed-waiting");
        assertThat(post.to(tom, "sessions-changed-waiting").getFirst().text())
                .contains("dinsdag 30 maart 2027, 9.30", "/mijn/wachtlijst/")
                .doesNotContain("van Tom Visser");
        assertThat(filesFor(tom)).isZero();
    }

    @Test
    void whoWaitsOrAwaitsApprovalIsToldOfEachMoveOnce() {
        var full = editions.anOpenEdition(trainer, FIRST_DAY, 1);
        enrolments.enrol(people.someone(), full);
        var tom = people.someone();
        var uma = people.someone("Uma", "Maas");
        var vera = people.someone("Vera", "Vos");
        var sender = Optional.of(new OnBehalfOf(organisation, Optional.of(joke)));
        var awaiting = party(full, uma, uma, sender);
        awaiting.awaitApproval(Optional.empty(), clock.instant());
        Stream.of(awaiting, party(full, tom, tom, Optional.empty()), party(full, joke, vera, sender))
                .forEach(parties::save);

        move(full, new MovedSession(2, NEW_DAY, HALF_PAST_NINE));
        awaitLetter(trainer, "sessions-changed-trainer");
        assertThat(List.of(tom, uma, joke))
                .allSatisfy(person ->
                        assertThat(post.to(person, "sessions-changed-waiting")).hasSize(1));
        assertThat(post.to(vera, "sessions-changed-waiting"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/mijn/wachtlijst/"));
        assertThat(post.to(joke, "sessions-changed-waiting").getFirst().text()).contains("/organisatie/aanvragen");

        move(full, new MovedSession(2, NEW_DAY.plusDays(1), HALF_PAST_NINE));
        awaitLetters(trainer, "sessions-changed-trainer", 2);
        assertThat(List.of(tom, uma, joke))
                .allSatisfy(person ->
                        assertThat(post.to(person, "sessions-changed-waiting")).hasSize(2));
    }

    private WaitingParty party(EditionId waitedFor, PersonId by, PersonId who, Optional<OnBehalfOf> sender) {
        return new WaitingParty(
                waitedFor,
                by,
                Map.of(who, PartsChosen.NONE),
                sender,
                LeavingAgreement.to(CancellationLadder.STANDARD),
                clock.instant());
    }

    private int filesFor(PersonId person) {
        return database.sql("""
                        select count(*) from letter_enclosure e join queued_letter l on l.id = e.letter
                        where l.recipient = :to""")
                .param("to", known.person(person).email().value())
                .query(Integer.class)
                .single();
    }
}
