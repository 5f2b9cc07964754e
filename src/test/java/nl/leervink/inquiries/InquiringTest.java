package nl.leervink.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.TestClock;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.inquiries.InquireResult.Received;
import nl.leervink.inquiries.InquireResult.Refused;
import nl.leervink.inquiries.InquireResult.TooMuch;
import nl.leervink.inquiries.InquireResult.TooSoon;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class InquiringTest {

    private static final ContactBounds BOUNDS = new ContactBounds(4, 3, 6, 3, 12);

    @Autowired
    Inquiring inquiring;

    @Autowired
    TestInquiries some;

    @Autowired
    TestCourses courses;

    @Autowired
    KeptInquiries kept;

    @Autowired
    Courses offered;

    @Autowired
    InquiryLetters letters;

    @Autowired
    Bureau bureau;

    @Autowired
    TestClock clock;

    @Test
    void aQuestionIsKeptAndConfirmedAndTheOfficeIsTold() {
        var asker = "Sanne " + UUID.randomUUID();
        var email = TestPeople.anAddress();

        var id = some.asked(TestInquiries.aQuestionOf(asker, email));

        assertThat(some.sheet(id).message()).isEqualTo("Mag ik als starter meedoen?\nIk werk nog maar kort.");
        assertThat(some.sheet(id).state()).isEqualTo(InquiryState.OPEN);
        assertThat(some.letters(email)).hasSize(1).first().asString().startsWith("Je vraag is bij ons binnen\n");
        assertThat(some.letters(bureau.sender()))
                .anyMatch(letter -> letter.startsWith("Vraag over intervisie of supervisie: " + asker + "\n")
                        && letter.contains("/bureau/vragen/" + id.value()));
    }

    @Test
    void noLetterTellsWhatWasTypedToAnotherThanTheOffice() {
        var typed = new FilledInInquiry(
                Optional.of(Topic.OTHER),
                Optional.empty(),
                "Koop nu",
                Optional.of(TestPeople.anAddress()),
                "0612345678",
                "Koop nu bij ons, zie www.voorbeeld.example",
                true,
                Language.DUTCH);

        var id = some.asked(typed);

        assertThat(some.letters(typed.email().orElseThrow()))
                .singleElement()
                .asString()
                .doesNotContain("Koop nu", "www.voorbeeld.example", "0612345678");
        assertThat(some.letters(bureau.sender()))
                .filteredOn(letter -> letter.contains(id.value().toString()))
                .singleElement()
                .asString()
                .doesNotContain(
                        "bij ons, zie",
                        "0612345678",
                        typed.email().orElseThrow().value());
    }

    @Test
    void whatIsAboutACourseNamesIt() {
        var course = courses.aTraining();

        var id = some.asked(TestInquiries.about(course));

        assertThat(some.sheet(id).course()).isEqualTo(offered.blueprint(course).title());
        assertThat(some.letters(some.sheet(id).email().orElseThrow()))
                .singleElement()
                .asString()
                .startsWith("We have your question\n");
    }

    @Test
    void whoFillsInTheTrapIsAnsweredAsAnyoneAndNotHeard() {
        assertNotHeard(new Trap("https://voorbeeld.example", Duration.ofMinutes(1)));
    }

    @Test
    void whoIsFasterThanPeopleTypeIsAskedToSendItAgainAndHeardThen() {
        var id = InquiryId.next();
        var question = TestInquiries.aQuestion();
        var place = TestInquiries.aPlace();

        assertThat(inquiring.ask(id, question, new Trap("", Duration.ofMillis(2_999)), place))
                .isEqualTo(new TooSoon());
        assertThat(some.isKept(id)).isFalse();

        assertThat(inquiring.ask(id, question, TestInquiries.NO_TRAP, place))
                .isEqualTo(new Received(question.email().orElseThrow()));
        assertThat(some.isKept(id)).isTrue();
    }

    @Test
    void whatIsSentTwiceIsKeptAndMailedOnce() {
        var id = InquiryId.next();
        var question = TestInquiries.aQuestion();
        var place = TestInquiries.aPlace();

        IntStream.range(0, 10)
                .forEach(_ -> assertThat(inquiring.ask(id, question, TestInquiries.NO_TRAP, place))
                        .isEqualTo(new Received(question.email().orElseThrow())));

        assertThat(some.letters(question.email().orElseThrow())).hasSize(1);
    }

    @Test
    void oneAddressIsWrittenToOnlySoOftenAndIsToldWhenAgain() {
        var question = TestInquiries.aQuestion();
        var busy = busyPortal();
        IntStream.range(0, BOUNDS.perAddress())
                .forEach(_ -> assertReceived(
                        busy.ask(InquiryId.next(), question, TestInquiries.NO_TRAP, TestInquiries.aPlace())));

        var id = InquiryId.next();
        var result = busy.ask(id, question, TestInquiries.NO_TRAP, TestInquiries.aPlace());

        assertThat(result)
                .isInstanceOfSatisfying(
                        TooMuch.class,
                        much -> assertThat(much.pause()).isBetween(Duration.ofMinutes(58), Duration.ofHours(1)));
        assertThat(some.isKept(id)).isFalse();
        assertThat(some.letters(question.email().orElseThrow())).hasSize(BOUNDS.perAddress());
    }

    @Test
    void onePlaceAsksOnlySoOftenAndOthersGoOn() {
        var busy = busyPortal();
        var place = TestInquiries.aPlace();
        IntStream.range(0, BOUNDS.perPlace()).forEach(_ -> assertReceived(ask(busy, place)));

        assertThat(ask(busy, place)).isInstanceOf(TooMuch.class);
        assertReceived(ask(busy, TestInquiries.aPlace()));
    }

    @Test
    void allTogetherAskOnlySoOftenAndLaterAgain() {
        var busy = busyPortal();
        IntStream.range(0, BOUNDS.together()).forEach(_ -> assertReceived(ask(busy, TestInquiries.aPlace())));

        assertThat(ask(busy, TestInquiries.aPlace())).isInstanceOf(TooMuch.class);
        clock.goTo(clock.instant().plus(Duration.ofMinutes(61)));
        assertReceived(ask(busy, TestInquiries.aPlace()));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var typed = new FilledInInquiry(
                Optional.empty(),
                Optional.empty(),
                "Kijk op www.voorbeeld.example",
                Optional.empty(),
                "bel me",
                " kort \u0000 ",
                false,
                Language.DUTCH);

        assertThat(inquiring.ask(InquiryId.next(), typed, TestInquiries.NO_TRAP, TestInquiries.aPlace()))
                .isEqualTo(new Refused(Set.of(
                        InquiryObjection.NO_TOPIC,
                        InquiryObjection.NOT_A_NAME,
                        InquiryObjection.NO_EMAIL,
                        InquiryObjection.NO_TELEPHONE,
                        InquiryObjection.MESSAGE_TOO_SHORT,
                        InquiryObjection.NOT_ACKNOWLEDGED)));
    }

    @Test
    void aMessageIsAtMostFourThousandCharacters() {
        assertReceived(ask("x".repeat(4000), "Sanne"));
        assertThat(ask("x".repeat(4001), "Sanne")).isEqualTo(new Refused(Set.of(InquiryObjection.MESSAGE_TOO_LONG)));
        assertThat(ask("Een gewone vraag.", "x".repeat(121)))
                .isEqualTo(new Refused(Set.of(InquiryObjection.NOT_A_NAME)));
        assertThat(ask("Een gewone vraag.", " ")).isEqualTo(new Refused(Set.of(InquiryObjection.NO_NAME)));
    }

    @Test
    void aNameWithLineEndsBeginsNoHeader() {
        var email = TestPeople.anAddress();

        var id = some.asked(TestInquiries.aQuestionOf("Sanne\r\nBcc: iemand\u2028\u0000 de Wit", email));

        assertThat(some.sheet(id).name()).doesNotContain("\r", "\n", "\u0000");
        assertThat(some.letters(bureau.sender()))
                .filteredOn(letter -> letter.contains(id.value().toString()))
                .singleElement()
                .asString()
                .startsWith("Vraag over intervisie of supervisie: Sanne Bcc: iemand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-12345678", "+31 (0)38 123 45 67", "0612345678"})
    void aTelephoneNumberIsTakenAsPeopleWriteIt(String typed) {
        var question = TestInquiries.aQuestion();
        var id = some.asked(new FilledInInquiry(
                question.topic(),
                question.course(),
                question.name(),
                question.email(),
                typed,
                question.message(),
                true,
                Language.DUTCH));

        assertThat(some.sheet(id).telephone()).isEqualTo(typed);
    }

    @Test
    void whatWasTypedIsInNoLog() {
        assertThat(TestInquiries.aQuestion().toString()).doesNotContain("starter", "Sanne", "0612345678");
        assertThat(some.sheet(some.asked()).toString()).doesNotContain("starter", "Sanne", "0612345678");
    }

    private void assertNotHeard(Trap trap) {
        var id = InquiryId.next();
        var question = TestInquiries.aQuestion();
        EmailAddress email = question.email().orElseThrow();

        assertThat(inquiring.ask(id, question, trap, TestInquiries.aPlace())).isEqualTo(new Received(email));
        assertThat(some.isKept(id)).isFalse();
        assertThat(some.letters(email)).isEmpty();
    }

    /** One that takes far less than that of the tests. */
    private Inquiring busyPortal() {
        return new Inquiring(kept, offered, letters, BOUNDS, clock);
    }

    private InquireResult ask(String message, String name) {
        var question = TestInquiries.aQuestion();
        return inquiring.ask(
                InquiryId.next(),
                new FilledInInquiry(
                        question.topic(), question.course(), name, question.email(), "", message, true, Language.DUTCH),
                TestInquiries.NO_TRAP,
                TestInquiries.aPlace());
    }

    private static InquireResult ask(Inquiring busy, String place) {
        return busy.ask(InquiryId.next(), TestInquiries.aQuestion(), TestInquiries.NO_TRAP, place);
    }

    private static void assertReceived(InquireResult result) {
        assertThat(result).isInstanceOf(Received.class);
    }
}
