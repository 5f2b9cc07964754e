package nl.leervink.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.catalogue.Condition;
import nl.leervink.certification.IssueResult;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.certification.TestGroups.Group;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.fulfilment.DecideResult.Decided;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class DecidingTest {

    private static final Optional<Condition.Kind> PRESENCE = Optional.of(Condition.Kind.PRESENCE);

    @Autowired
    Deciding deciding;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Issuing issuing;

    @Autowired
    Roster roster;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestGroups groups;

    @Autowired
    TestPeople people;

    PersonId anna;
    PersonId olga;
    Group group;
    EnrolmentId enrolment;

    @BeforeEach
    void annaMissedTwentyMinutes() {
        anna = people.someone("Anna", "Appel");
        olga = people.someone("Olga", "Office");
        group = groups.aGroup();
        enrolment = groups.diligent(group, anna);
        SignIn.as(group.trainer(), Role.TRAINER);
        roster.record(
                planned.sessions(group.edition()).getFirst().id(),
                enrolment,
                Presence.LATE,
                Minutes.of(20),
                group.trainer());
        groups.finish(group);
        SignIn.as(olga, Role.OFFICE);
    }

    @Test
    void whatTheOfficeDecidesCountsAndHoursStayWhatTheyAre() {
        assertThat(office().standing()).isEqualTo(Standing.IMPOSSIBLE);
        var before = office().contactTime();

        assertThat(decide(PRESENCE, " Mondeling \n ingehaald ")).isInstanceOf(Decided.class);

        assertThat(office().standing()).isEqualTo(Standing.MET);
        assertThat(office().contactTime()).isEqualTo(before);
        assertThat(office().findings().getFirst().reason()).isInstanceOf(Reason.MissedTooMuch.class);
        assertThat(office().exemptions()).singleElement().satisfies(exemption -> {
            assertThat(exemption.by()).contains("Olga Office");
            assertThat(exemption.because()).contains("Mondeling ingehaald");
        });
    }

    @Test
    void theTrainerIsToldByWhomAndTheParticipantThatItWasDecided() {
        decide(Optional.empty(), "Persoonlijke omstandigheden");

        SignIn.as(group.trainer(), Role.TRAINER);
        var seen = fulfilment
                .ofEdition(group.edition(), group.trainer())
                .orElseThrow()
                .participants()
                .getFirst();
        assertThat(seen.exemptions()).singleElement().satisfies(exemption -> {
            assertThat(exemption.by()).contains("Olga Office");
            assertThat(exemption.because()).isEmpty();
        });
        SignIn.as(anna, Role.PARTICIPANT);
        assertThat(fulfilment.mine(enrolment, anna).orElseThrow().exemptions())
                .singleElement()
                .satisfies(exemption -> {
                    assertThat(exemption.by()).isEmpty();
                    assertThat(exemption.because()).isEmpty();
                    assertThat(exemption.whole()).isTrue();
                });
    }

    @Test
    void whatIsMetByItselfNeedsNoDecision() {
        assertThat(decide(Optional.of(Condition.Kind.REPORT_SUFFICIENT), "Zomaar"))
                .isEqualTo(new DecideResult.AlreadyMet());
        decide(PRESENCE, "Ingehaald");
        assertThat(decide(PRESENCE, "Nog eens")).isEqualTo(new DecideResult.AlreadyMet());
        assertThat(decide(PRESENCE, " ")).isEqualTo(new DecideResult.ReasonAsked());
        assertThat(decide(PRESENCE, "x".repeat(501))).isEqualTo(new DecideResult.ReasonAsked());
    }

    @Test
    void aPolicyThatIsMetLaterWins() {
        decide(PRESENCE, "Vast vooruit besloten");
        var session = planned.sessions(group.edition()).getFirst().id();

        SignIn.as(group.trainer(), Role.TRAINER);
        roster.reopen(session, "Toch aanwezig", group.trainer());
        roster.record(session, enrolment, Presence.PRESENT, Minutes.NONE, group.trainer());
        roster.close(session, group.trainer());

        SignIn.as(olga, Role.OFFICE);
        assertThat(office().standing()).isEqualTo(Standing.MET);
        assertThat(office().exemptions()).isEmpty();
    }

    @Test
    void neverForSomebodyOfAnotherEditionNorInOneThatWasCancelled() {
        var other = groups.aGroup();
        var bram = groups.diligent(other, people.someone("Bram", "Boom"));
        SignIn.as(olga, Role.OFFICE);

        assertThat(deciding.decide(group.edition(), bram, PRESENCE, "Vergissing", olga))
                .isEqualTo(new DecideResult.NotTakingPart());
        assertThat(deciding.decide(group.edition(), EnrolmentId.next(), PRESENCE, "Vergissing", olga))
                .isEqualTo(new DecideResult.NotTakingPart());
        editions.cancel(other.edition());
        assertThat(deciding.decide(other.edition(), bram, PRESENCE, "Vergissing", olga))
                .isEqualTo(new DecideResult.NotTakingPart());
    }

    @Test
    void aDecisionIsRevokedAsLongAsNothingWasIssued() {
        var first = ((Decided) decide(PRESENCE, "Vergissing")).decision();

        assertThat(deciding.revoke(first, olga)).isEqualTo(new RevokeResult.Revoked());
        assertThat(deciding.revoke(first, olga)).isEqualTo(new RevokeResult.AlreadyRevoked());
        assertThat(office().standing()).isEqualTo(Standing.IMPOSSIBLE);
        issuing.close(group.edition());
        assertThat(issuing.issue(enrolment)).isInstanceOf(IssueResult.NotReady.class);
        var second = ((Decided) decide(PRESENCE, "Ingehaald")).decision();
        assertThat(issuing.issue(enrolment)).isInstanceOf(IssueResult.Issued.class);

        assertThat(deciding.revoke(second, olga)).isInstanceOf(RevokeResult.AlreadyIssued.class);
        assertThat(decide(PRESENCE, "Nog eens")).isInstanceOf(DecideResult.AlreadyIssued.class);
    }

    @Test
    void onlyTheOfficeDecides() {
        SignIn.as(group.trainer(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decide(PRESENCE, "Mag dit?"));
    }

    private DecideResult decide(Optional<Condition.Kind> condition, String reason) {
        return deciding.decide(group.edition(), enrolment, condition, reason, olga);
    }

    private Readiness office() {
        return fulfilment
                .ofEdition(group.edition(), olga)
                .orElseThrow()
                .participants()
                .getFirst();
    }
}
