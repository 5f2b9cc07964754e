package nl.leervink.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class EarlierDraftsTest {

    @Autowired
    EarlierDrafts earlier;

    @Autowired
    HandingIn handingIn;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    PersonId author;
    AssignmentId report;

    @BeforeEach
    void someoneWrites() {
        author = people.someone();
        var edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        enrolments.enrol(author, edition);
        report = editions.assignment(edition, AssignmentKind.REPORT);
        SignIn.as(author, Role.PARTICIPANT);
        write("Een begin van mijn verslag", 0);
    }

    @Test
    void theFirstTextIsKeptWhenItIsWrittenOver() {
        assertThat(earlier.of(report, author)).isEmpty();

        write("Een begin van mijn verslag, en meer", 1);

        assertThat(firstAnswers()).containsExactly("Een begin van mijn verslag");
    }

    @Test
    void whatIsAboutToBeReplacedIsKeptHoweverNew() {
        write("Een begin van mijn verslag, en meer", 1);

        earlier.keepNow(report, author);
        earlier.keepNow(report, author);
        write("Een begin van mijn verslag", 2);

        assertThat(firstAnswers()).containsExactly("Een begin van mijn verslag, en meer", "Een begin van mijn verslag");
    }

    @Test
    void nobodyKeepsWhatAnotherWrites() {
        var stranger = people.someone();
        SignIn.as(stranger, Role.PARTICIPANT);

        earlier.keepNow(report, stranger);

        SignIn.as(author, Role.PARTICIPANT);
        assertThat(firstAnswers()).isEmpty();
    }

    @Test
    void withinFiveMinutesNoOtherIsKept() {
        write("Een begin van mijn verslag, en meer", 1);
        write("Een begin van mijn verslag, en nog meer", 2);
        assertThat(firstAnswers()).hasSize(1);

        clock.goTo(clock.instant().plus(Duration.ofMinutes(5)));
        write("Een begin van mijn verslag, en het slot", 3);

        assertThat(firstAnswers())
                .containsExactly("Een begin van mijn verslag, en nog meer", "Een begin van mijn verslag");
    }

    @Test
    void whatWentAtOnceIsAlwaysKept() {
        write("Een begin van mijn verslag, en meer", 1);

        write("", 2);

        assertThat(firstAnswers()).first().isEqualTo("Een begin van mijn verslag, en meer");
    }

    @Test
    void nobodyElseSeesThem() {
        write("Een begin van mijn verslag, en meer", 1);
        var somebody = people.someone();
        SignIn.as(somebody, Role.PARTICIPANT);

        assertThat(earlier.of(report, somebody)).isEmpty();
    }

    @Test
    void noMoreThanSomeAreKeptAndTheOldestGo() {
        for (var version = 1; version <= EarlierDrafts.MOST + 3; version++) {
            clock.goTo(clock.instant().plus(EarlierDrafts.PAUSE));
            write("Versie " + version, version);
        }

        assertThat(firstAnswers())
                .hasSize(EarlierDrafts.MOST)
                .startsWith("Versie " + (EarlierDrafts.MOST + 2))
                .doesNotContain("Een begin van mijn verslag");
    }

    private void write(String first, int basedOn) {
        assertThat(handingIn.save(report, Draft.of(List.of(first, "", "")), basedOn, author))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private List<String> firstAnswers() {
        return earlier.of(report, author).stream()
                .map(version -> version.answers().texts().getFirst())
                .toList();
    }
}
