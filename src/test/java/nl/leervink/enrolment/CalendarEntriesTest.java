package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.leervink.catalogue.Aftercare;
import nl.leervink.catalogue.CertificateGiven;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Bureau;
import nl.leervink.mailing.Enclosure;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEntriesTest {

    private static final PersonFacts NOOR = new PersonFacts(
            PersonId.next(), new PersonName("Noor", "", "Smit"), new EmailAddress("noor@deelnemer.example"));

    private final CalendarEntries entries = new CalendarEntries(
            new Bureau("Leervink; \"de\" vink", new EmailAddress("bureau@leervink.example")),
            new PortalAddress(URI.create("https://portaal.example")),
            Clock.system(Spelling.HERE));

    @ParameterizedTest
    @CsvSource({
        "2026-10-23, 20261023T073000Z", "2026-10-26, 20261026T083000Z",
        "2027-03-26, 20270326T083000Z", "2027-03-29, 20270329T073000Z"
    })
    void halfPastNineIsHalfPastNineOnBothSidesOfAClockChange(LocalDate day, String start) {
        assertThat(text(request("Intervisie", "Utrecht", day, NOOR))).contains("DTSTART:" + start);
    }

    @Test
    void aMailProgramIsToldWhatItIs() {
        assertThat(request("Intervisie", "Utrecht", LocalDate.of(2027, 3, 1), NOOR)
                        .mediaType())
                .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regel\r\nATTENDEE:mailto:vreemde@elders.example",
                "Regel\nEND:VEVENT\nBEGIN:VEVENT",
                "Regel\rUID:anders",
                "a;b,c\\d\"e:f",
                "</script> & <b> 😀 é"
            })
    void whateverACourseIsCalledAndWhereverItIsOneEventIsTold(String words) throws Exception {
        var calendar = new CalendarBuilder()
                .build(new StringReader(text(request(words, words, LocalDate.of(2027, 3, 1), NOOR))));

        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        var event = calendar.getComponents(Component.VEVENT).getFirst();
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(event.getProperties(Property.UID)).hasSize(1);
        assertThat(event.getProperty(Property.LOCATION).orElseThrow().getValue())
                .isEqualTo(OneLine.of(words));
    }

    @Test
    void namesAndAddressesOfAnyShapeAreOneAttendee() throws Exception {
        var odd = new PersonFacts(
                PersonId.next(),
                new PersonName("\"No:or\"", "van; de,", "Smit"),
                new EmailAddress("a%b+c'd@deelnemer.example"));

        var calendar = new CalendarBuilder()
                .build(new StringReader(text(request("Intervisie", "Utrecht", LocalDate.of(2027, 3, 1), odd))));

        var event = calendar.getComponents(Component.VEVENT).getFirst();
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        var attendee = event.getProperty(Property.ATTENDEE).orElseThrow();
        assertThat(attendee.getValue()).isEqualTo("mailto:a%25b+c'd@deelnemer.example");
        assertThat(attendee.getParameter("CN").orElseThrow().getValue()).isEqualTo("'No:or' van; de, Smit");
    }

    private Enclosure request(String title, String place, LocalDate day, PersonFacts participant) {
        var edition = new EditionFacts(
                EditionId.next(),
                CourseId.next(),
                "intervisie",
                title,
                EditionStatus.OPEN,
                place,
                12,
                4,
                day,
                new Period(day, day),
                Minutes.ofHours(6),
                Minutes.NONE,
                Money.euros(100),
                VatTreatment.EXEMPT,
                List.of(PersonId.next()),
                List.of(),
                day,
                false,
                CertificateGiven.STANDARD,
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Aftercare.STANDARD);
        var session = new SessionFacts(
                SessionId.next(),
                edition.id(),
                1,
                title,
                day,
                List.of(new Block(LocalTime.of(9, 30), LocalTime.of(16, 0), title, List.of(), true)));
        return entries.request(edition, List.of(new Announcement(session, 0)), participant)
                .getFirst();
    }

    private static String text(Enclosure file) {
        return new String(file.bytes().toArray(), UTF_8);
    }
}
