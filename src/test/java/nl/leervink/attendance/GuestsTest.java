package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may be linked where, by whom, and who hears of it. */
@ModuleTest
class GuestsTest extends GuestLife {

    @Autowired
    MyPresence presence;

    @Autowired
    Seats seats;

    @Test
    void whoIsLinkedStandsOnTheRosterThereAsAGuest() {
        linked();

        assertThat(sheetThere().lines()).extracting(RosterSheet.Line::name).containsExactly("Ruud Rust", "Anna Appel");
        assertThat(sheetThere().lines().getLast().guestFor())
                .contains(session(missed).date());
        assertThat(sheetThere().lines().getFirst().guestFor()).isEmpty();
    }

    @Test
    void theParticipantHearsWhereAndWhenAndSeesItThemselves() {
        linked();

        assertThat(post.to(anna, "guest-linked"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("Utrecht", "/mijn/uitvoeringen/" + edition.value()));
        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(presence.sheet(edition, anna).orElseThrow().elsewhere())
                .singleElement()
                .satisfies(guest -> {
                    assertThat(guest.day()).isEqualTo(session(there).date());
                    assertThat(guest.state()).isEqualTo(GuestState.EXPECTED);
                });
        var week = new Period(clock.today(), clock.today().plusWeeks(2));
        assertThat(presence.asGuest(anna, week)).singleElement().satisfies(guest -> {
            assertThat(guest.session().id()).isEqualTo(there);
            assertThat(guest.own()).isEqualTo(edition);
        });
    }

    @Test
    void aGuestTakesNoSeat() {
        var before = seats.taken(List.of(other));

        linked();

        assertThat(seats.taken(List.of(other))).isEqualTo(before);
    }

    @Test
    void onlySessionsToComeOfOpenEditionsOfTheCourseAreOfferedTheSameDayFirst() {
        var soon =
                editions.anOpenEdition(course, people.someone(), clock.today().plusDays(2), 8);
        editions.aDraft(course, people.someone(), clock.today().plusDays(3), 8);
        editions.anOpenEdition(people.someone(), clock.today().plusDays(4), 8);
        var own = editions.anOpenEdition(course, people.someone(), clock.today().plusDays(5), 8);
        enrolments.enrol(anna, own);

        var choices = guests.choices(annas, missed, trainer);

        assertThat(choices)
                .extracting(HeldToCome::session)
                .extracting(SessionFacts::id)
                .startsWith(editions.session(soon, 1), there)
                .allSatisfy(id -> assertThat(session(id).edition()).isIn(soon, other));
        assertThat(choices.get(1).free()).isEqualTo(7);
    }

    @Test
    void aClosedEditionTakesNobodyOfAnotherOrganisation() {
        var closed = SignIn.during(PersonId.next(), Role.OFFICE, () -> editions.aClosedEdition(OrganisationId.next()));

        assertThat(guests.link(annas, missed, editions.session(closed, 1), day, trainer))
                .isEqualTo(new LinkResult.OtherCourse());
    }

    @Test
    void theOfficeLinksForEveryEditionAndTakesOff() {
        var office = PersonId.next();
        SignIn.as(office, Role.OFFICE);

        assertThat(guests.link(annas, missed, there, day, people.someone())).isInstanceOf(LinkResult.Linked.class);
        assertThat(guests.takeOff(row().id(), people.someone())).isEqualTo(new TakeOffResult.TakenOff());
    }

    @Test
    void anotherTrainerNeitherSeesNorLinksNorTakesOff() {
        var guest = linked();
        SignIn.as(bas, Role.TRAINER);

        assertThat(guests.choices(annas, missed, bas)).isEmpty();
        assertThat(guests.link(annas, missed, there, day, bas)).isEqualTo(new LinkResult.NotYours());
        assertThat(guests.takeOff(guest, bas)).isEqualTo(new TakeOffResult.NotYours());
        assertThat(guests.takeOff(GuestId.next(), bas)).isEqualTo(new TakeOffResult.NotYours());
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void nobodyElseMayEvenAsk(String role) {
        SignIn.as(trainer, role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> guests.link(annas, missed, there, day, trainer));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> guests.choices(annas, missed, trainer));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> guests.takeOff(GuestId.next(), trainer));
    }

    @Test
    void whatIsNotOfThisEditionIsNotYours() {
        SignIn.as(PersonId.next(), Role.OFFICE);

        assertThat(guests.link(resident, missed, there, day, trainer)).isEqualTo(new LinkResult.NotYours());
        assertThat(guests.link(EnrolmentId.next(), missed, there, day, trainer)).isEqualTo(new LinkResult.NotYours());
        assertThat(guests.link(annas, there, there, day, trainer)).isEqualTo(new LinkResult.NotYours());
        assertThat(guests.link(annas, missed, SessionId.next(), day, trainer)).isEqualTo(new LinkResult.OtherCourse());
        assertThat(guests.link(annas, missed, editions.session(edition, 3), day, trainer))
                .isEqualTo(new LinkResult.OtherCourse());
    }

    @Test
    void noMoreIsLinkedThanIsStillMissed() {
        assertThat(link(Minutes.NONE)).isEqualTo(new LinkResult.NoTime());
        assertThat(link(day.plus(Minutes.of(1))))
                .isInstanceOfAny(LinkResult.MoreThanMissed.class, LinkResult.LongerThanThatSession.class);
        assertThat(link(Minutes.ofHours(2))).isInstanceOf(LinkResult.Linked.class);
        assertThat(link(Minutes.ofHours(1))).isEqualTo(new LinkResult.GuestAlready());

        var next = editions.session(other, 2);
        assertThat(guests.link(annas, missed, next, day, trainer))
                .isEqualTo(new LinkResult.MoreThanMissed(day.minus(Minutes.ofHours(2))));
    }

    @Test
    void whoMissedNothingOrOfWhomNothingIsKnownIsNotLinked() {
        assertThat(guests.link(annas, editions.session(edition, 3), there, day, trainer))
                .isEqualTo(new LinkResult.NothingMissed());
        roster.reopen(missed, "Toch wel", trainer);
        assertThat(link(day)).isEqualTo(new LinkResult.NothingMissed());
        roster.record(missed, annas, Presence.PRESENT, Minutes.NONE, trainer);
        roster.close(missed, trainer);
        assertThat(link(day)).isEqualTo(new LinkResult.NothingMissed());
    }

    @Test
    void whatBeganIsRecordedAfterwards() {
        clock.goTo(session(there).begins());

        assertThat(link(day)).isEqualTo(new LinkResult.Begun(session(there).date()));
    }

    @Test
    void whoTakesPartThereIsNoGuest() {
        enrolments.enrol(anna, other);

        assertThat(link(day)).isEqualTo(new LinkResult.TakesPart());
    }

    @Test
    void inAnEditionThatIsSettledNobodyIsLinked() {
        editions.close(edition);

        assertThat(link(day)).isEqualTo(new LinkResult.EditionSettled(EditionStatus.CLOSED));
    }

    @Test
    void whoIsTakenOffIsNotExpectedAnyMoreAndHearsIt() {
        var guest = linked();

        assertThat(takeOff(guest)).isEqualTo(new TakeOffResult.TakenOff());

        assertThat(sheetThere().lines()).extracting(RosterSheet.Line::name).containsExactly("Ruud Rust");
        assertThat(row().state()).isEqualTo(GuestState.TAKEN_OFF);
        assertThat(post.to(anna, "guest-off"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Dat is afgezegd."));
        assertThat(takeOff(guest)).isEqualTo(new TakeOffResult.EndedBefore());
        assertThat(link(day)).isInstanceOf(LinkResult.Linked.class);
    }

    @Test
    void onceTheRosterIsClosedNobodyIsTakenOff() {
        var guest = linked();
        held(Presence.PRESENT, Minutes.NONE);

        assertThat(takeOff(guest)).isEqualTo(new TakeOffResult.Closed());
    }
}
