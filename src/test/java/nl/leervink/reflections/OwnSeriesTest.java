package nl.leervink.reflections;

import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.intervision.TestIntervision.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.guides.TestGuides;
import nl.leervink.kernel.Role;
import nl.leervink.paper.Judge;
import nl.leervink.people.PersonId;
import nl.leervink.points.Memberships;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class OwnSeriesTest extends AfterAMeeting {

    @Autowired
    OwnSeries series;

    @Autowired
    TestMemberships registrations;

    @Autowired
    Memberships memberships;

    @Autowired
    TestGuides guides;

    @Autowired
    Statements statements;

    @Override
    List<PersonId> present() {
        return List.of(anna, bram);
    }

    @Test
    void theFormatTellsWhoWhenHowLongAndWhatTheyWrote() throws IOException {
        registrations.in(SKJ, anna);
        written.finished(meeting, anna, "Een stilte die bleef");

        var file = as(anna, () -> series.format(group, anna)).orElseThrow();

        assertThat(file.name().value()).isEqualTo("reflectieformat Intervisie regio Utrecht 2027-01-12.pdf");
        assertThat(Judge.text(file.bytes()))
                .contains("Anna Appel")
                .contains("SKJ, nummer " + memberships.of(anna).getFirst().number())
                .contains("12-01-2027")
                .contains("120 min")
                .contains("Begeleid")
                .contains("Begeleider: Gijs Gids")
                .contains("Een stilte die bleef")
                .contains(Reflected.questions(ReflectionFormat.BUREAU).getFirst());
    }

    @Test
    void whatIsNotFinishedIsNamedAndNotShown() throws IOException {
        var before = meetings.held(group, guide, EVENING.minusWeeks(6), List.of(anna));
        as(anna, () -> mine.save(before, TestReflections.begun("Half werk"), 0, anna));
        written.finished(meeting, anna, "Af");

        var words = Judge.text(
                as(anna, () -> series.format(group, anna)).orElseThrow().bytes());

        assertThat(words)
                .contains("Op deze bijeenkomsten is nog geen reflectie afgerond: 1 december 2026.")
                .doesNotContain("Half werk");
        assertThat(as(anna, () -> series.mine(anna))).singleElement().satisfies(row -> {
            assertThat(row.meetings()).isEqualTo(2);
            assertThat(row.finished()).isEqualTo(1);
        });
    }

    @Test
    void itHoldsOnesOwnTextsAndNobodyElseHasIt() throws IOException {
        written.shared(meeting, anna, "Van Anna");

        assertThat(Judge.text(
                        as(bram, () -> series.format(group, bram)).orElseThrow().bytes()))
                .doesNotContain("Van Anna");
        assertThat(SignIn.during(guide, Role.PARTICIPANT, () -> series.format(group, guide)))
                .isEmpty();
        for (var role : List.of(Role.TRAINER, Role.OFFICE, Role.CONTACT)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> SignIn.during(guide, role, () -> series.format(group, anna)));
        }
    }

    @Test
    void aGroupThatOneNeverMetWithHasNone() {
        var other = groups.guidedBy(guide, terms(), List.of(anna));

        assertThat(as(anna, () -> series.format(other, anna))).isEmpty();
        assertThat(as(anna, () -> series.mine(anna)))
                .extracting(SeriesRow::group)
                .containsExactly(group);
    }

    @Test
    void withTheSignatureOfASupervisorNoFormatIsNeeded() {
        registrations.in(SKJ, anna);
        entered("supervisor", EVENING.toLocalDate());

        assertThat(route(anna)).isEqualTo(SeriesRoute.STATEMENT);
    }

    @Test
    void withoutThatTheFormatIsTheWay() {
        registrations.in(SKJ, anna);
        assertThat(route(anna)).isEqualTo(SeriesRoute.FORMAT);

        entered("coach", EVENING.toLocalDate());
        assertThat(route(anna)).isEqualTo(SeriesRoute.FORMAT);

        entered("supervisor", EVENING.toLocalDate().plusDays(1));
        assertThat(route(anna)).isEqualTo(SeriesRoute.FORMAT);
    }

    @Test
    void aSupervisorWithAuthorityOverAMemberSignsNothing() {
        registrations.in(SKJ, anna);
        entered("supervisor", EVENING.toLocalDate());
        var other = groups.guidedBy(guide, terms(), List.of(anna));
        meetings.held(other, guide, EVENING.minusWeeks(1), List.of(anna));

        assertThat(as(anna, () -> series.mine(anna)))
                .filteredOn(row -> row.group().equals(other))
                .singleElement()
                .satisfies(row -> assertThat(row.route()).isEqualTo(SeriesRoute.FORMAT));
    }

    @Test
    void whereOnlyPartCanBeSignedTheFormatShowsTheRest() {
        registrations.in(SKJ, anna);
        meetings.held(group, guide, EVENING.minusWeeks(6), List.of(anna));
        entered("supervisor", EVENING.toLocalDate());

        assertThat(route(anna)).isEqualTo(SeriesRoute.BOTH);
    }

    @Test
    void whoHasNoRegistrationIsToldThatItIsNotKnown() throws IOException {
        assertThat(route(anna)).isEqualTo(SeriesRoute.NOT_KNOWN);
        assertThat(Judge.text(
                        as(anna, () -> series.format(group, anna)).orElseThrow().bytes()))
                .contains("Niet opgegeven");
    }

    @Test
    void aLongReflectionCanBeReadAloudAndGoesOnOverleaf() throws Exception {
        written.finished(meeting, anna, "Zin na zin na zin. ".repeat(300) + "\nEn het slot.");

        var file = as(anna, () -> series.format(group, anna)).orElseThrow();

        assertThat(Judge.faults(file.bytes())).isEmpty();
        assertThat(Judge.text(file.bytes())).contains("En het slot.");
        assertThat(Judge.pages(file.bytes())).isEqualTo(3);
    }

    @Test
    void manyGroupsAskAsMuchAsOne() {
        var few = statements.during(() -> as(anna, () -> series.mine(anna)));
        for (var week = 1; week < 6; week++) {
            var other = groups.guidedBy(guide, terms(), List.of(anna));
            meetings.held(other, guide, EVENING.minusWeeks(week), List.of(anna));
        }

        assertThat(statements.during(() -> as(anna, () -> series.mine(anna)))).isEqualTo(few);
    }

    private SeriesRoute route(PersonId who) {
        return as(who, () -> series.mine(who)).getFirst().route();
    }

    private void entered(String role, LocalDate from) {
        guides.registered(guide, role, from, Optional.empty());
    }

    private static <T> T as(PersonId who, Supplier<T> deed) {
        return SignIn.during(who, Role.PARTICIPANT, deed);
    }
}
