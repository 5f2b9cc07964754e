package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.planning.SessionId;
import nl.leervink.vault.TestVaults;
import nl.leervink.vault.Unopenable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Signing for a session: who may, until when, and how it is kept. */
@ModuleTest
class SigningTest extends RosterLife {

    private static final Signature DRAWN = TestSignatures.drawn();
    private static final Signature PAPER = new Signature.OnPaper();

    @Autowired
    Signing signing;

    @Autowired
    MySignatures mine;

    @Autowired
    ForgettingSignatures forgetting;

    @Autowired
    SignatureBox box;

    @Autowired
    Signatures signatures;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    void whoSignedStandsThereWithWhoRecordedItAndWhen() {
        var before = clock.instant();
        assertThat(sign(annas, DRAWN)).isInstanceOf(SignResult.Signed.class);

        var sheet = signing.sheet(today, trainer).orElseThrow();
        assertThat(sheet.signed()).isOne();
        assertThat(sheet.line(annas).flatMap(SigningSheet.Line::given)).hasValueSatisfying(given -> {
            assertThat(given.signature()).isEqualTo(DRAWN);
            assertThat(given.by()).isEqualTo("Tineke Trainer");
            assertThat(given.at()).isBetween(before.minusMillis(1), clock.instant());
        });
        assertThat(sheet.line(brams).map(SigningSheet.Line::isWaitedFor)).contains(true);
    }

    @Test
    void aNewSignatureTakesThePlaceOfTheOneBefore() {
        sign(annas, DRAWN);
        sign(annas, new Signature.Typed("Anna Appel"));
        sign(annas, PAPER);

        assertThat(given(annas)).contains(PAPER);
    }

    @Test
    void nobodySignsWithTheNameOfSomebodyElse() {
        sign(annas, DRAWN);

        assertThat(sign(annas, new Signature.Typed("Iemand Anders"))).isEqualTo(new SignResult.OtherName("Anna Appel"));
        assertThat(sign(annas, new Signature.Typed("Bram Boom"))).isEqualTo(new SignResult.OtherName("Anna Appel"));
        assertThat(given(annas)).contains(DRAWN);
    }

    @Test
    void onceTheRosterIsClosedNothingChangesUntilItIsReopened() {
        sign(annas, DRAWN);
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        assertThat(sign(annas, PAPER)).isEqualTo(new SignResult.Refused(new RosterRefusal.AlreadyClosed()));
        assertThat(sign(brams, DRAWN)).isInstanceOf(SignResult.Refused.class);
        assertThat(signing.takeAway(today, annas, trainer)).contains(new RosterRefusal.AlreadyClosed());
        assertThat(given(annas)).contains(DRAWN);

        roster.reopen(today, "Bram tekende nog niet.", trainer);
        assertThat(sign(brams, DRAWN)).isInstanceOf(SignResult.Signed.class);
    }

    @Test
    void whatWasSignedByMistakeIsTakenAway() {
        sign(annas, DRAWN);
        sign(brams, DRAWN);

        assertThat(signing.takeAway(today, annas, trainer)).isEmpty();

        assertThat(given(annas)).isEmpty();
        assertThat(given(brams)).contains(DRAWN);
    }

    @Test
    void whoWasNotThereIsNotWaitedFor() {
        roster.record(today, annas, Presence.ABSENT, Minutes.NONE, trainer);

        assertThat(signing.sheet(today, trainer).orElseThrow().line(annas).map(SigningSheet.Line::isWaitedFor))
                .contains(false);
    }

    @Test
    void whoWasNotThereDoesNotSign() {
        roster.record(today, annas, Presence.EXCUSED, Minutes.NONE, trainer);
        roster.record(today, brams, Presence.LEFT_EARLY, Minutes.of(30), trainer);

        assertThat(sign(annas, DRAWN)).isEqualTo(new SignResult.NotThere(Presence.EXCUSED));
        assertThat(sign(brams, DRAWN)).isInstanceOf(SignResult.Signed.class);
        assertThat(given(annas)).isEmpty();
    }

    @Test
    void nobodySignsBeforeTheDayNorForAGroupTheyAreNotIn() {
        var later = editions.session(edition, 2);
        var elsewhere = enrolments.enrol(people.someone(), editions.anEdition(clock.today(), trainer));

        assertThat(signing.sign(later, annas, DRAWN, trainer))
                .isInstanceOfSatisfying(
                        SignResult.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(RosterRefusal.NotYet.class));
        assertThat(sign(elsewhere, DRAWN)).isEqualTo(new SignResult.NotTakingPart());
        assertThat(sign(EnrolmentId.next(), DRAWN)).isEqualTo(new SignResult.NotTakingPart());
    }

    @Test
    void aTrainerOfAnotherEditionSeesAndSignsNothing() {
        sign(annas, DRAWN);
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(signing.sheet(today, colleague)).isEmpty();
        assertThat(signing.sign(today, annas, PAPER, colleague))
                .isEqualTo(new SignResult.Refused(new RosterRefusal.NotYours()));
        assertThat(signing.takeAway(today, annas, colleague)).contains(new RosterRefusal.NotYours());
        assertThat(signing.sign(SessionId.next(), annas, PAPER, colleague)).isInstanceOf(SignResult.Refused.class);
    }

    @Test
    void theOfficeSeesWhatWasSigned() {
        sign(annas, DRAWN);
        var office = people.someone();

        SignIn.as(office, Role.OFFICE);

        assertThat(signing.sheet(today, office).orElseThrow().signed()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CONTACT, Role.PARTICIPANT})
    void contactsAndParticipantsDoNot(String role) {
        SignIn.as(people.someone(), role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signing.sheet(today, trainer));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sign(annas, DRAWN));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signing.takeAway(today, annas, trainer));
    }

    @Test
    void aParticipantSeesTheirOwnAndNobodyElses() {
        sign(annas, DRAWN);
        sign(brams, new Signature.Typed("Bram Boom"));
        SignIn.as(anna, Role.PARTICIPANT);

        assertThat(mine.of(edition, anna)).containsOnlyKeys(today);
        assertThat(mine.of(edition, anna).values())
                .extracting(MySignatures.Mine::signature)
                .containsExactly(DRAWN);
        assertThat(mine.of(edition, people.someone())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(KeptSignature.Way.class)
    void howeverOneSignsItIsReadBackAsItWas(KeptSignature.Way way) {
        var signature = switch (way) {
            case DRAWN -> DRAWN;
            case TYPED -> new Signature.Typed("drs. Änna Áppel");
            case ON_PAPER -> PAPER;
        };

        sign(annas, signature);

        assertThat(given(annas)).contains(signature);
    }

    @Test
    void whoHasTheDatabaseReadsNeitherStrokesNorNames() {
        sign(annas, DRAWN);
        sign(brams, new Signature.Typed("Bram Boom"));

        var rows = database.sql("select sealed from kept_signature where session = :session")
                .param("session", today.value())
                .query(byte[].class)
                .list();

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(new String(row, StandardCharsets.ISO_8859_1))
                        .doesNotContain("100,300", "200,100", "Bram"));
    }

    @Test
    void aSignatureOpensUnderNobodyElsesName() {
        sign(annas, DRAWN);
        sign(brams, new Signature.Typed("Bram Boom"));

        database.sql("""
                        update kept_signature set sealed =
                            (select other.sealed from kept_signature other
                             where other.session = :session and other.enrolment = :other)
                        where session = :session and enrolment = :own""")
                .param("session", today.value())
                .param("own", brams.value())
                .param("other", annas.value())
                .update();

        assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> signing.sheet(today, trainer));
    }

    @Test
    void whatAnotherKeySealedIsSealedAnew() {
        sign(annas, DRAWN);
        var kept = signatures.findBySessionAndEnrolment(today, annas).orElseThrow();
        var before = TestVaults.before().seal("Anna Appel", SignatureBox.about(today, annas));
        database.sql("update kept_signature set way = 'TYPED', sealed_with = :key, sealed = :bytes where id = :id")
                .param("key", before.sealedWith())
                .param("bytes", before.bytes())
                .param("id", kept.getId().value())
                .update();

        while (box.sealSomeAnew()) {}

        assertThat(database.sql("select sealed_with from kept_signature where id = :id")
                        .param("id", kept.getId().value())
                        .query(String.class)
                        .single())
                .isEqualTo("tests");
        assertThat(given(annas)).contains(new Signature.Typed("Anna Appel"));
    }

    @Test
    void onePersonsSignaturesAreForgottenAndNobodyElses() {
        sign(annas, DRAWN);
        sign(brams, DRAWN);

        forgetting.of(annas);

        assertThat(given(annas)).isEmpty();
        assertThat(given(brams)).contains(DRAWN);
        assertThat(forgetting.keptAmong(List.of(annas, brams, EnrolmentId.next())))
                .isEqualTo(Set.of(brams));
    }

    @Test
    void aLargeGroupIsReadInAsManyStatementsAsASmallOne() {
        sign(annas, DRAWN);
        var few = statements.during(() -> signing.sheet(today, trainer));
        for (var number = 0; number < 6; number++) {
            sign(enrolments.enrol(people.someone(), edition), DRAWN);
        }

        assertThat(statements.during(() -> signing.sheet(today, trainer))).isEqualTo(few);
    }

    private SignResult sign(EnrolmentId who, Signature signature) {
        return signing.sign(today, who, signature, trainer);
    }

    private Optional<Signature> given(EnrolmentId who) {
        return signing.sheet(today, trainer)
                .flatMap(sheet -> sheet.line(who))
                .flatMap(SigningSheet.Line::given)
                .map(SigningSheet.Given::signature);
    }
}
