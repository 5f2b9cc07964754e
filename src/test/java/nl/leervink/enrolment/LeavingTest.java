package nl.leervink.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.LeaveResult.Begun;
import nl.leervink.enrolment.LeaveResult.FeeChanged;
import nl.leervink.enrolment.LeaveResult.ForTheirContact;
import nl.leervink.enrolment.LeaveResult.InAlready;
import nl.leervink.enrolment.LeaveResult.Left;
import nl.leervink.enrolment.LeaveResult.Moved;
import nl.leervink.enrolment.LeaveResult.NotYours;
import nl.leervink.enrolment.LeaveResult.Substituted;
import nl.leervink.enrolment.LeaveResult.ToldThemselves;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class LeavingTest {

    @Autowired
    Leaving leaving;

    @Autowired
    LeftPlaces leftPlaces;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestEnrolments places;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    private CourseId course;
    private EditionId edition;
    private LocalDate firstDay;
    private PersonId noor;
    private PersonId contact;
    private OrganisationId organisation;
    private EnrolmentId place;

    @BeforeEach
    void noorWasSentToATraining() {
        course = courses.aTraining();
        edition = editions.anOpenEdition(course, some.someone(), clock.today().plusWeeks(9), 12);
        firstDay = planned.find(edition).orElseThrow().period().firstDay();
        noor = some.someone();
        contact = some.someone("Carla", "Contact");
        organisation = some.anOrganisationOf(contact);
        place = places.enrol(noor, edition, organisation, contact);
    }

    @Test
    void whatLeavingCostsIsShownAsThePartOfThePriceThatTheLadderAsks() {
        var price = planned.find(edition).orElseThrow().price();
        assertThat(terms().today()).isEqualTo(new LeavingFee(0, Money.euros(0), false));

        clock.goTo(firstDay.minusDays(42));
        assertThat(terms().today()).isEqualTo(new LeavingFee(50, price.percent(50), false));

        clock.goTo(firstDay.minusDays(27));
        assertThat(terms().today()).isEqualTo(new LeavingFee(100, price, false));
    }

    @Test
    void halfACentCountsAsAWholeOne() {
        assertThat(new Money(new BigDecimal("1295.01")).percent(50)).isEqualTo(new Money(new BigDecimal("647.51")));
    }

    @Test
    void whoeverLeavesIsToldWithTheirCalendarAndSoIsTheirContact() {
        clock.goTo(firstDay.minusDays(42));

        assertThat(leaves(terms().today())).isInstanceOf(Left.class);

        assertThat(enrolments.of(noor, edition)).isEmpty();
        var letter = mail.receivedBy(people.person(noor).email()).getLast();
        assertThat(letter.text()).contains("doet niet meer mee").contains("50 % van de prijs");
        assertThat(letter.attachments())
                .hasSize(3)
                .allSatisfy(file ->
                        assertThat(new String(file.bytes().toArray(), UTF_8)).contains("METHOD:CANCEL"));
        assertThat(mail.receivedBy(people.person(contact).email()).getLast().text())
                .contains("Noor Verhagen doet niet meer mee")
                .contains("50 % van de prijs");
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> leftPlaces.of(edition)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Noor Verhagen");
                    assertThat(row.way()).isEqualTo(LeavingWay.CANCELLED);
                    assertThat(row.percentage()).isEqualTo(50);
                });
    }

    @Test
    void nothingHappensIfItCostsSomethingElseThanWasShown() {
        var shown = terms().today();
        clock.goTo(firstDay.minusDays(27));

        assertThat(leaves(shown))
                .isInstanceOfSatisfying(
                        FeeChanged.class,
                        changed ->
                                assertThat(changed.terms().today().percentage()).isEqualTo(100));

        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void onceItBeganNobodyLeaves() {
        var shown = terms().today();
        clock.goTo(firstDay);

        assertThat(terms().begun()).isTrue();
        assertThat(leaves(shown)).isEqualTo(new Begun());
        assertThat(substitute(aSubstitute())).isEqualTo(new Begun());
    }

    @Test
    void whoLeavesTwiceLeavesOnce() {
        var shown = terms().today();
        leaves(shown);

        assertThat(leaves(shown)).isEqualTo(new NotYours());
    }

    @Test
    void nobodyGivesUpThePlaceOfAStranger() {
        var stranger = some.someone();
        some.anOrganisationOf(stranger);
        var shown = terms().today();

        assertThat(SignIn.during(stranger, Role.CONTACT, () -> leaving.terms(place, stranger)))
                .isEmpty();
        assertThat(SignIn.during(stranger, Role.CONTACT, () -> leaving.leave(place, shown, stranger)))
                .isEqualTo(new NotYours());
        assertThat(SignIn.during(stranger, Role.CONTACT, () -> leaving.substitute(place, aSubstitute(), stranger)))
                .isEqualTo(new NotYours());
        SignIn.as(noor, Role.PARTICIPANT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> leaving.leaveForThem(place, shown, Optional.empty(), noor));
    }

    @Test
    void theContactTakesTheirStaffOutAndTheOneLeftIsTold() {
        var shown = terms().today();

        assertThat(SignIn.during(contact, Role.CONTACT, () -> leaving.leave(place, shown, contact)))
                .isInstanceOf(Left.class);

        assertThat(mail.receivedBy(people.person(noor).email()).getLast().text())
                .contains("doet niet meer mee")
                .contains("Het kost niets");
        assertThat(mail.receivedBy(people.person(contact).email())).isEmpty();
    }

    @Test
    void aConsumerLeavesForNothingWithinFourteenDays() {
        var soon = editions.anOpenEdition(course, some.someone(), clock.today().plusWeeks(3), 12);
        var tom = some.someone();
        var own = places.enrol(tom, soon);
        var enrolledOn = clock.today();

        assertThat(terms(own, tom).today().isWithdrawal()).isTrue();
        assertThat(terms(own, tom).withdrawUntil()).contains(enrolledOn.plusDays(14));
        clock.goTo(enrolledOn.plusDays(14));
        assertThat(terms(own, tom).today().isFree()).isTrue();
        clock.goTo(enrolledOn.plusDays(15));
        assertThat(terms(own, tom).today().percentage()).isEqualTo(100);
        assertThat(terms(own, tom).withdrawUntil()).isEmpty();
    }

    @Test
    void whoMovesDoesNotBeginToThinkItOverAnew() {
        var soon = editions.anOpenEdition(course, some.someone(), clock.today().plusWeeks(8), 12);
        var tom = some.someone();
        var own = places.enrol(tom, edition);
        var enrolledOn = clock.today();
        clock.goTo(enrolledOn.plusDays(10));

        var moved = (Moved) SignIn.during(tom, Role.PARTICIPANT, () -> leaving.move(own, soon, LeavingFee.NONE, tom));

        assertThat(terms(moved.enrolment(), tom).withdrawUntil()).contains(enrolledOn.plusDays(14));
    }

    @Test
    void whoWasSentByAnOrganisationHasNoTimeToThinkItOver() {
        clock.goTo(firstDay.minusDays(20));
        var sent = places.enrol(some.someone(), edition, organisation, contact);

        assertThat(terms(sent, contact).withdrawUntil()).isEmpty();
        assertThat(terms(sent, contact).today().percentage()).isEqualTo(100);
    }

    @Test
    void theOfficeWaivesTheFeeForAReasonThatStaysOnRecord() {
        clock.goTo(firstDay.minusDays(20));
        var shown = terms().today();

        SignIn.during(
                contact,
                Role.OFFICE,
                () -> leaving.leaveForThem(place, shown, Optional.of("Ziek;\nlangdurig"), contact));

        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> leftPlaces.of(edition)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.due()).isEqualTo(Money.euros(0));
                    assertThat(row.percentage()).isEqualTo(100);
                    assertThat(row.waived().map(LeftPlaces.Waived::because)).contains("Ziek; langdurig");
                });
        assertThat(mail.receivedBy(people.person(noor).email()).getLast().text())
                .contains("brengt geen kosten in rekening");
    }

    @Test
    void aFeeIsWaivedOnceAfterwardsAndAllWhoHeardOfItHearThat() {
        clock.goTo(firstDay.minusDays(42));
        leaves(terms().today());
        var leftAt = clock.instant().minusSeconds(60);

        assertThat(waive("Opgenomen in het ziekenhuis")).isTrue();

        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> leftPlaces.of(edition)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.due()).isEqualTo(Money.euros(0));
                    assertThat(row.waived()).hasValueSatisfying(waived -> {
                        assertThat(waived.because()).isEqualTo("Opgenomen in het ziekenhuis");
                        assertThat(waived.by()).isEqualTo("Carla Contact");
                        assertThat(waived.at()).isBetween(leftAt, clock.instant());
                    });
                });
        for (var told : List.of(noor, contact)) {
            assertThat(mail.receivedBy(people.person(told).email()).getLast().text())
                    .contains("brengen we niet in rekening")
                    .doesNotContain("ziekenhuis");
        }
        assertThat(waive("Nog eens")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> waive("  "));
        SignIn.as(noor, Role.PARTICIPANT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> leftPlaces.waive(place, "Mag niet", noor));
    }

    private boolean waive(String why) {
        return SignIn.during(contact, Role.OFFICE, () -> leftPlaces.waive(place, why, contact));
    }

    @Test
    void aSubstituteTakesThePlaceForNothingUntilTheStart() {
        clock.goTo(firstDay.minusDays(1));
        var sam = aSubstitute();

        assertThat(SignIn.during(contact, Role.CONTACT, () -> leaving.substitute(place, sam, contact)))
                .isInstanceOf(Substituted.class);

        var theirs = people.withEmail(sam.email()).orElseThrow().id();
        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(enrolments.of(theirs, edition)).hasValueSatisfying(taken -> {
            assertThat(taken.organisation()).contains(organisation);
            assertThat(taken.contact()).contains(contact);
        });
        assertThat(mail.receivedBy(people.person(noor).email()).getLast().text())
                .contains("Sam Plaatsvervanger neemt je plaats in");
    }

    @Test
    void inAnOrganisationsOwnEditionItsContactDecidesWhoTakesAPlace() {
        var own = editions.aClosedEdition(organisation);
        place = places.enrol(noor, own, organisation, contact);

        assertThat(substitute(aSubstitute())).isEqualTo(new ForTheirContact());
        var course = planned.find(own).orElseThrow().course();
        var open = editions.anOpenEdition(course, some.someone(), firstDay, 12);
        assertThat(SignIn.during(noor, Role.PARTICIPANT, () -> leaving.move(place, open, terms().today(), noor)))
                .isEqualTo(new ForTheirContact());
        assertThat(SignIn.during(contact, Role.CONTACT, () -> leaving.substitute(place, aSubstitute(), contact)))
                .isInstanceOf(Substituted.class);
    }

    @Test
    void whereAnOrganisationAgreesFirstItsContactDecidesWhoTakesAPlace() {
        SignIn.during(contact, Role.CONTACT, () -> organisations.wishApproval(organisation, contact, true));

        assertThat(substitute(aSubstitute())).isEqualTo(new ForTheirContact());
    }

    @Test
    void whoHasAPlaceIsNoSubstitute() {
        var other = some.someone();
        places.enrol(other, edition);

        assertThat(substitute(who(noor))).isEqualTo(new InAlready());
        assertThat(SignIn.during(contact, Role.OFFICE, () -> leaving.substituteForThem(place, who(other), contact)))
                .isEqualTo(new InAlready());
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    @Test
    void ofAStrangerNobodyHearsThatTheyHaveAPlaceAndTheStrangerHearsWhoNamedThem() {
        var stranger = some.someone();
        places.enrol(stranger, edition);
        var colleague = some.someone();
        places.enrol(colleague, edition, organisation, contact);
        organisations.employ(organisation, colleague);

        assertThat(substitute(who(stranger))).isEqualTo(new ToldThemselves());
        assertThat(substitute(who(colleague))).isEqualTo(new ToldThemselves());
        assertThat(SignIn.during(contact, Role.CONTACT, () -> leaving.substitute(place, who(stranger), contact)))
                .isEqualTo(new ToldThemselves());
        assertThat(SignIn.during(contact, Role.CONTACT, () -> leaving.substitute(place, who(colleague), contact)))
                .isEqualTo(new InAlready());

        assertThat(mail.receivedBy(people.person(stranger).email()))
                .singleElement()
                .satisfies(told -> assertThat(told.text())
                        .contains(people.person(noor).name().full() + " noemde je", "je hebt al een plaats"));
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    private LeaveResult leaves(LeavingFee shown) {
        return SignIn.during(noor, Role.PARTICIPANT, () -> leaving.leave(place, shown, noor));
    }

    private LeaveResult substitute(NewParticipant substitute) {
        return SignIn.during(noor, Role.PARTICIPANT, () -> leaving.substitute(place, substitute, noor));
    }

    private LeavingTerms terms() {
        return terms(place, noor);
    }

    private LeavingTerms terms(EnrolmentId own, PersonId person) {
        return SignIn.during(person, Role.PARTICIPANT, () -> leaving.terms(own, person))
                .orElseThrow();
    }

    private NewParticipant who(PersonId person) {
        var known = people.person(person);
        return new NewParticipant(known.name(), known.email(), Optional.empty(), List.of());
    }

    private static NewParticipant aSubstitute() {
        return new NewParticipant(
                new PersonName("Sam", "", "Plaatsvervanger"), TestPeople.anAddress(), Optional.empty(), List.of());
    }
}
