package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class AnnouncementsTest {

    @Autowired
    Enrolling enrolling;

    @Autowired
    EditionChanges changes;

    @Autowired
    Planning planning;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    @Test
    void whoHasAPlaceIsInvitedToEachSessionByItself() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);

        var letter = lastLetterTo(noor);

        assertThat(letter.attachments())
                .extracting(file -> file.name().value())
                .containsExactly("bijeenkomst-1.ics", "bijeenkomst-2.ics", "bijeenkomst-3.ics");
        assertThat(calendarsIn(letter)).zipSatisfy(planned.sessions(edition), (calendar, session) -> {
            assertThat(method(calendar)).isEqualTo("REQUEST");
            assertThat(eventIn(calendar)).contains("UID:" + uid(session), "SEQUENCE:0", "STATUS:CONFIRMED");
            assertThat(attendees(calendar))
                    .containsExactly("mailto:" + people.person(noor).email());
            assertThat(value(calendar, Property.ORGANIZER)).startsWith("mailto:");
        });
    }

    @Test
    void everyoneHearsOfAnotherPlaceUnderAHigherNumber() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);
        var sem = enrolled(edition);

        moved(edition, "Zwolle, De Kamer");

        awaitLetters(noor, 2);
        awaitLetters(sem, 2);
        var letter = lastLetterTo(noor);
        assertThat(letter.subject()).startsWith("Gewijzigd: ");
        assertThat(letter.text()).contains("Zwolle, De Kamer");
        assertThat(calendarsIn(letter)).zipSatisfy(planned.sessions(edition), (calendar, session) -> {
            assertThat(method(calendar)).isEqualTo("REQUEST");
            assertThat(value(calendar, Property.UID)).isEqualTo(uid(session));
            assertThat(value(calendar, Property.SEQUENCE)).isEqualTo("1");
            assertThat(value(calendar, Property.LOCATION)).isEqualTo("Zwolle, De Kamer");
        });
        assertThat(attendees(calendarsIn(lastLetterTo(sem)).getFirst()))
                .containsExactly("mailto:" + people.person(sem).email());
    }

    @Test
    void backWhereItWasIsOneMoreChange() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);
        var place = planned.find(edition).orElseThrow().place();

        moved(edition, "Zwolle");
        awaitLetters(noor, 2);
        moved(edition, place);
        awaitLetters(noor, 3);

        assertThat(value(calendarsIn(lastLetterTo(noor)).getFirst(), Property.SEQUENCE))
                .isEqualTo("2");
    }

    @Test
    void nobodyIsBotheredByMoreSeats() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);
        var known = planned.find(edition).orElseThrow();

        changed(edition, new EditionChange(known.place(), known.trainers(), 10, known.enrolUntil()));
        moved(edition, "Zwolle");
        awaitLetters(noor, 2);

        assertThat(value(calendarsIn(lastLetterTo(noor)).getFirst(), Property.SEQUENCE))
                .isEqualTo("1");
        assertThat(lettersTo(noor)).hasSize(2);
    }

    @Test
    void whatIsPastStaysAsItWasInCalendars() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);
        var sessions = planned.sessions(edition);

        clock.goTo(sessions.getFirst().date().plusDays(1));
        moved(edition, "Zwolle");
        awaitLetters(noor, 2);

        assertThat(calendarsIn(lastLetterTo(noor)))
                .extracting(calendar -> value(calendar, Property.UID))
                .containsExactly(uid(sessions.get(1)), uid(sessions.get(2)));
    }

    @Test
    void whoEnrolsAfterAChangeIsInvitedUnderItsNumber() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);
        moved(edition, "Zwolle");
        awaitLetters(noor, 2);

        var sem = enrolled(edition);

        assertThat(value(calendarsIn(lastLetterTo(sem)).getFirst(), Property.SEQUENCE))
                .isEqualTo("1");
    }

    @Test
    void aCancelledEditionLeavesTheCalendarsAgain() {
        var edition = editions.anOpenEdition();
        var noor = enrolled(edition);

        SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.cancel(edition, "Te weinig deelnemers."));
        awaitLetters(noor, 2);

        var letter = lastLetterTo(noor);
        assertThat(letter.text()).contains("uit je agenda te halen");
        assertThat(calendarsIn(letter)).zipSatisfy(planned.sessions(edition), (calendar, session) -> {
            assertThat(method(calendar)).isEqualTo("CANCEL");
            assertThat(value(calendar, Property.UID)).isEqualTo(uid(session));
            assertThat(value(calendar, Property.SEQUENCE)).isEqualTo("1");
            assertThat(value(calendar, Property.STATUS)).isEqualTo("CANCELLED");
        });
    }

    private PersonId enrolled(EditionId edition) {
        var person = some.someone();
        SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, person, Optional.empty(), List.of(), IfFull.TELL));
        return person;
    }

    private void moved(EditionId edition, String place) {
        var known = planned.find(edition).orElseThrow();
        changed(edition, new EditionChange(place, known.trainers(), known.capacity(), known.enrolUntil()));
    }

    private void changed(EditionId edition, EditionChange change) {
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> changes.change(edition, change)))
                .isInstanceOf(ChangeResult.Changed.class);
    }

    private void awaitLetters(PersonId person, int count) {
        await().atMost(10, SECONDS).until(() -> lettersTo(person).size() == count);
    }

    private ReceivedMail lastLetterTo(PersonId person) {
        return lettersTo(person).getLast();
    }

    /** Those that carry something for a calendar. */
    private List<ReceivedMail> lettersTo(PersonId person) {
        return mail.receivedBy(people.person(person).email()).stream()
                .filter(letter -> !letter.attachments().isEmpty())
                .toList();
    }

    private static List<Calendar> calendarsIn(ReceivedMail letter) {
        return letter.attachments().stream()
                .map(file -> parsed(new String(file.bytes().toArray(), UTF_8)))
                .toList();
    }

    private static Calendar parsed(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).as(text).isFalse();
            assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
            return calendar;
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static String method(Calendar calendar) {
        return calendar.getProperty(Property.METHOD).orElseThrow().getValue();
    }

    private static String eventIn(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT).getFirst().toString();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getComponents(Component.VEVENT)
                .getFirst()
                .getProperty(property)
                .orElseThrow()
                .getValue();
    }

    private static List<String> attendees(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT).getFirst().getProperties(Property.ATTENDEE).stream()
                .map(Property::getValue)
                .toList();
    }

    private static String uid(SessionFacts session) {
        return session.id().value() + "@leervink";
    }
}
