package nl.leervink.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.Archive;
import nl.leervink.homework.Draft;
import nl.leervink.homework.HandingIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What one wrote oneself: until when it is kept, and all of it to take along. */
@ModuleTest
class MyTextsTest {

    @Autowired
    MyTexts mine;

    @Autowired
    TextsKept kept;

    @Autowired
    TestTexts texts;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Leaving leaving;

    @Autowired
    TestClock clock;

    @Test
    void allThatOneWroteAndReceivedIsInOneArchive() throws IOException {
        var written = texts.announced();
        texts.saysInGroup(written.author(), written.edition(), "Te laat");
        SignIn.as(written.author(), Role.PARTICIPANT);

        var files = unpacked(mine.archive(written.edition(), written.author()).orElseThrow());

        assertThat(files.keySet())
                .allMatch(name -> !name.contains("..") && !name.contains("/") && !name.contains("<"))
                .anyMatch(name -> name.endsWith("verslag van Jan.pdf"))
                .contains("Vragen aan de trainers.html");
        var all = String.join("\n", files.values());
        assertThat(all)
                .contains(TestTexts.answers())
                .contains("Mooi vertraagd.", "Dit is de kern.", "Hoe begin ik?", "Rustig.", "incidentmethode")
                .doesNotContain("Ruim genoeg.");
    }

    @Test
    void whatWasTypedIsShownAndDoesNothing() throws IOException {
        var anna = people.someone("Anna", "Appel");
        var edition = editions.anEdition(clock.today().minusWeeks(3), people.someone());
        enrolments.enrol(anna, edition);
        SignIn.as(anna, Role.PARTICIPANT);
        handingIn.save(
                editions.assignment(edition, AssignmentKind.REPORT),
                Draft.of(List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(2)>", "")),
                0,
                anna);

        var files = unpacked(mine.archive(edition, anna).orElseThrow());

        assertThat(files.values())
                .singleElement()
                .asString()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x")
                .doesNotContain("<script", "<img");
    }

    @Test
    void nobodyTakesAlongWhatAnotherWrote() {
        var written = texts.announced();
        var other = people.someone();
        SignIn.as(other, Role.PARTICIPANT);

        assertThat(mine.archive(written.edition(), other)).isEmpty();
        assertThat(mine.mine(other)).isEmpty();
        SignIn.as(written.trainer(), Role.TRAINER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mine.archive(written.edition(), written.author()));
        SignIn.as(other, Role.OFFICE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mine.archive(written.edition(), written.author()));
    }

    @Test
    void whatIsErasedIsNotThereAnyMoreAndSaysWhenItWent() {
        var written = texts.erased();
        SignIn.as(written.author(), Role.PARTICIPANT);

        assertThat(mine.archive(written.edition(), written.author())).isEmpty();
        assertThat(mine.in(written.edition(), written.author())).hasValueSatisfying(text -> {
            assertThat(text.state()).isEqualTo(TextState.ERASED);
            assertThat(text.erasedAt()).isPresent();
        });
    }

    @Test
    void whoLeftTakesAlongWhatTheyWroteAndTheirTermCountsFromThatDay() {
        var anna = people.someone("Anna", "Appel");
        var edition = editions.anOpenEdition();
        var place = enrolments.enrol(anna, edition);
        SignIn.as(anna, Role.PARTICIPANT);
        handingIn.save(
                editions.assignment(edition, AssignmentKind.REPORT), Draft.of(List.of("Een begin", "", "")), 0, anna);
        leaving.terms(place, anna).ifPresent(terms -> leaving.leave(place, terms.today(), anna));

        texts.lookAfter(edition, place);

        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(mine.in(edition, anna)).hasValueSatisfying(text -> {
            assertThat(text.state()).isEqualTo(TextState.COUNTED);
            assertThat(text.eraseOn()).isEqualTo(clock.today().plusMonths(6));
        });
        assertThat(mine.archive(edition, anna)).isPresent();
    }

    @Test
    void theOfficeSeesHowManyAndWhoseAndKeepsSomeLonger() {
        var written = texts.announced();
        var office = people.someone("Olga", "Office");
        SignIn.as(office, Role.OFFICE);

        assertThat(kept.postpone(written.enrolment(), "  ", office)).isEqualTo(new PostponeResult.ReasonMissing(500));
        assertThat(kept.postpone(written.enrolment(), "x".repeat(501), office))
                .isEqualTo(new PostponeResult.ReasonMissing(500));
        assertThat(kept.postpone(written.enrolment(), "Bezwaar\0 loopt", office))
                .isEqualTo(new PostponeResult.Postponed());
        assertThat(kept.postpone(written.enrolment(), "Nog eens", office)).isEqualTo(new PostponeResult.TooLate());

        clock.goTo(written.due().plusMonths(2));
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.sealedRows(written)).isPositive();
        assertThat(kept.people(written.edition())).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Anna Appel");
            assertThat(person.state()).isEqualTo(TextState.POSTPONED);
            assertThat(person.postponed().map(PersonTexts.Postponed::by)).contains("Olga Office");
        });

        kept.goOn(written.enrolment());
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.sealedRows(written)).isPositive();
        assertThat(texts.letters(written.author())).hasSize(2);
        clock.goTo(clock.today().plusDays(30));
        texts.lookAfter(written.edition(), written.enrolment());
        assertThat(texts.sealedRows(written)).isZero();
        assertThat(kept.people(written.edition()))
                .extracting(PersonTexts::state)
                .containsExactly(TextState.ERASED);
    }

    @Test
    void onlyTheOfficeAsksUntilWhenTextsAreKept() {
        var written = texts.certified();
        SignIn.as(written.trainer(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> kept.people(written.edition()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> kept.editions(0, 10));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> kept.postpone(written.enrolment(), "Zomaar", PersonId.next()));
    }

    private static Map<String, String> unpacked(Archive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeTo(out);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
