package nl.leervink.points;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.RegistrationDeed.Kind;
import nl.leervink.registers.rules.NumberProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The office mends what a participant stated, and everyone's changes leave a trail. */
@ModuleTest
class RegistrationTrailTest {

    @Autowired
    Memberships memberships;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private PersonId noor;
    private PersonId bea;

    @BeforeEach
    void noorAndTheOffice() {
        noor = people.someone("Noor", "Nieuw");
        bea = people.someone("Bea", "Bureau");
    }

    @Test
    void theOfficeMendsANumberAndTheTrailTellsWhoAndWhat() {
        var typo = aNumber();
        var right = aNumber();
        SignIn.during(noor, Role.PARTICIPANT, () -> memberships.state(noor, Registration.of(SKJ, typo)));
        SignIn.as(bea, Role.OFFICE);
        var known = memberships.ofParticipant(noor).getFirst();

        assertThat(memberships.correct(known, inJgp(right), bea)).isEqualTo(new StateResult.Stated(known.id()));

        assertThat(memberships.ofParticipant(noor))
                .extracting(MembershipFacts::number, MembershipFacts::profile)
                .containsExactly(tuple(right, Optional.of("skj-jgp")));
        assertThat(memberships.trail(noor))
                .extracting(RegistrationDeed::kind, RegistrationDeed::who, RegistrationDeed::number)
                .containsExactly(tuple(Kind.CHANGED, "Bea Bureau", right), tuple(Kind.STATED, "Noor Nieuw", typo));
    }

    @Test
    void theOfficeStatesARegistrationSomeoneToldItOf() {
        SignIn.as(bea, Role.OFFICE);
        var number = aNumber();

        memberships.stateFor(noor, inJgp(number), bea);

        assertThat(memberships.ofParticipant(noor))
                .extracting(MembershipFacts::number)
                .containsExactly(number);
        assertThat(memberships.trail(noor))
                .extracting(RegistrationDeed::kind, RegistrationDeed::who, RegistrationDeed::chamber)
                .containsExactly(tuple(Kind.STATED, "Bea Bureau", Optional.of("skj-jgp")));
    }

    @Test
    void whatTheParticipantChangedMeanwhileIsNotOverwritten() {
        SignIn.during(noor, Role.PARTICIPANT, () -> memberships.state(noor, Registration.of(SKJ, aNumber())));
        SignIn.as(bea, Role.OFFICE);
        var seen = memberships.ofParticipant(noor).getFirst();
        var own = aNumber();
        SignIn.during(noor, Role.PARTICIPANT, () -> memberships.change(noor, seen, Registration.of(SKJ, own)));

        assertThat(memberships.correct(seen, inJgp(aNumber()), bea)).isEqualTo(new StateResult.ChangedMeanwhile());
        assertThat(memberships.ofParticipant(noor))
                .extracting(MembershipFacts::number)
                .containsExactly(own);
    }

    @Test
    void whatTheOfficeMendedMeanwhileIsNotOverwrittenByTheParticipant() {
        var seen = SignIn.during(noor, Role.PARTICIPANT, () -> {
            memberships.state(noor, Registration.of(SKJ, aNumber()));
            return memberships.mine(noor).getFirst();
        });
        var mended = aNumber();
        SignIn.during(bea, Role.OFFICE, () -> memberships.correct(seen, inJgp(mended), bea));

        var kept = SignIn.during(
                noor, Role.PARTICIPANT, () -> memberships.change(noor, seen, Registration.of(SKJ, seen.number())));

        assertThat(kept).isEqualTo(new StateResult.ChangedMeanwhile());
        assertThat(memberships.of(noor)).extracting(MembershipFacts::number).containsExactly(mended);
    }

    @Test
    void savingWhatStandsLeavesNoTrail() {
        SignIn.as(bea, Role.OFFICE);
        var stated = inJgp(aNumber());
        memberships.stateFor(noor, stated, bea);

        memberships.correct(memberships.ofParticipant(noor).getFirst(), stated, bea);

        assertThat(memberships.trail(noor)).hasSize(1);
    }

    @Test
    void aNumberThatIsNoneIsRefusedOfTheOfficeToo() {
        SignIn.as(bea, Role.OFFICE);

        assertThat(memberships.stateFor(noor, inJgp("onzin"), bea))
                .isEqualTo(new StateResult.NotANumber(NumberProblem.NO_NUMBER));
        assertThat(memberships.trail(noor)).isEmpty();
    }

    @Test
    void aNumberThatCameWithAnEnrolmentSaysSo() {
        memberships.stateAtEnrolment(noor, Registration.of(SKJ, aNumber()));
        SignIn.as(bea, Role.OFFICE);

        assertThat(memberships.trail(noor))
                .extracting(RegistrationDeed::kind, RegistrationDeed::who)
                .containsExactly(tuple(Kind.STATED, ""));
    }

    @Test
    void aRegistrationFromBeforeTheTrailBeginsItAsItStands() throws IOException {
        memberships.stateAtEnrolment(noor, inJgp(aNumber()));
        var number = memberships.of(noor).getFirst().number();
        database.sql("delete from membership_change where person = ?")
                .param(noor.value())
                .update();

        database.sql(new ClassPathResource("db/migration/points/V7__registrations_from_before_the_trail.sql")
                        .getContentAsString(UTF_8))
                .update();

        SignIn.as(bea, Role.OFFICE);
        assertThat(memberships.trail(noor))
                .extracting(
                        RegistrationDeed::kind,
                        RegistrationDeed::who,
                        RegistrationDeed::number,
                        RegistrationDeed::chamber)
                .containsExactly(tuple(Kind.STATED, "", number, Optional.of("skj-jgp")));
    }

    @Test
    void whatWasRemovedIsStillTold() {
        SignIn.as(noor, Role.PARTICIPANT);
        memberships.state(noor, Registration.of(SKJ, aNumber()));
        memberships.remove(noor, memberships.mine(noor).getFirst().id());
        SignIn.as(bea, Role.OFFICE);

        assertThat(memberships.trail(noor))
                .extracting(RegistrationDeed::kind)
                .containsExactly(Kind.REMOVED, Kind.STATED);
    }

    @Test
    void onlyTheOfficeMendsForSomeoneElse() {
        SignIn.as(noor, Role.PARTICIPANT, Role.TRAINER, Role.CONTACT);
        memberships.state(noor, Registration.of(SKJ, aNumber()));
        var own = memberships.mine(noor).getFirst();

        Stream.<Runnable>of(
                        () -> memberships.ofParticipant(noor),
                        () -> memberships.trail(noor),
                        () -> memberships.stateFor(noor, inJgp(aNumber()), noor),
                        () -> memberships.correct(own, inJgp(aNumber()), noor))
                .forEach(deed ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run));
    }

    private static Registration inJgp(String number) {
        return new Registration(SKJ, number, Optional.of("skj-jgp"), Optional.empty(), Optional.empty());
    }
}
