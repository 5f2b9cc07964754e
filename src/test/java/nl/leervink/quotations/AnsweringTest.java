package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.quotations.AnswerResult.Accepted;
import nl.leervink.quotations.AnswerResult.AcceptedBefore;
import nl.leervink.quotations.AnswerResult.Declined;
import nl.leervink.quotations.AnswerResult.DeclinedBefore;
import nl.leervink.quotations.AnswerResult.Expired;
import nl.leervink.quotations.AnswerResult.Unknown;
import nl.leervink.quotations.AnswerResult.Unsigned;
import nl.leervink.security.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class AnsweringTest {

    private static final String SIGNER = "Sanne de Wit";

    @Autowired
    Answering answering;

    @Autowired
    Composing composing;

    @Autowired
    OwnQuotations own;

    @Autowired
    ExpiryReminders reminders;

    @Autowired
    Editions editions;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Bureau bureau;

    @Autowired
    TestQuotations quotations;

    @Autowired
    TestClock clock;

    @Test
    void whatIsAcceptedBecomesAnEditionForThatOrganisationAlone() {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);

        var edition = accepted(sent);

        var organisation = organisations.named(asked.organisation()).orElseThrow();
        assertThat(edition.closedTo()).contains(organisation.id());
        assertThat(edition.status()).isEqualTo(EditionStatus.OPEN);
        assertThat(edition.capacity()).isEqualTo(12);
        assertThat(edition.minimum()).isEqualTo(6);
        assertThat(edition.price().value()).isEqualByComparingTo("333.33");
        assertThat(edition.trainers()).hasSize(1);
        assertThat(editions.sessions(edition.id())).hasSize(3);
    }

    @Test
    void whoAskedBecomesItsContactAndIsInvitedToSignIn() {
        var asked = quotations.aRequest();

        accepted(quotations.sent(asked));

        var contact = people.withEmail(asked.email()).orElseThrow().id();
        var organisation =
                organisations.named(asked.organisation()).orElseThrow().id();
        assertThat(organisations.isActedForBy(organisation, contact)).isTrue();
        assertThat(accounts.isAllowed(contact, Role.CONTACT)).isTrue();
        assertThat(quotations.subjects(asked.email())).hasSize(4); // received, sent, invited, accepted
        assertThat(SignIn.during(contact, Role.CONTACT, () -> own.of(contact)))
                .singleElement()
                .satisfies(row -> assertThat(row.edition()).isPresent());
    }

    @Test
    void whatWasAcceptedIsFrozenWithWhoAcceptedItAndWhen() {
        var sent = quotations.sent();
        var before = answering.document(sent.token()).orElseThrow().bytes();

        accepted(sent);

        var copy = answering.document(sent.token()).orElseThrow().bytes();
        var sheet = SignIn.during(
                PersonId.next(), Role.OFFICE, () -> composing.sheet(sent.id()).orElseThrow());
        assertThat(copy).isNotEqualTo(before);
        assertThat(sheet.sent().getFirst().sha256()).isEqualTo(before.sha256());
        assertThat(sheet.acceptance()).map(Acceptance::name).contains(SIGNER);
        assertThat(SignIn.during(PersonId.next(), Role.OFFICE, () -> composing.acceptedCopy(sent.id())))
                .map(file -> file.bytes())
                .contains(copy);
    }

    @Test
    void acceptingTwiceMakesOneEditionAndMailsEachOnce() {
        var sent = quotations.sent();
        accepted(sent);

        var again = answering.accept(sent.token(), "Iemand Anders", true);

        assertThat(again)
                .isInstanceOfSatisfying(
                        AcceptedBefore.class,
                        before -> assertThat(before.by().name()).isEqualTo(SIGNER));
        assertThat(answering.decline(sent.token(), "")).isInstanceOf(AcceptedBefore.class);
        assertThat(confirmations(sent)).hasSize(1);
    }

    static IntStream rounds() {
        return Rounds.of(3, 50);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void acceptingAtTheSameMomentMakesOneEditionAndMailsEachOnce(int round) throws Exception {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);
        var deeds = Collections.<Callable<AnswerResult>>nCopies(8, () -> answering.accept(sent.token(), SIGNER, true));

        var results = new java.util.ArrayList<AnswerResult>();
        try (var everybody = Executors.newFixedThreadPool(deeds.size())) {
            for (var deed : everybody.invokeAll(deeds)) {
                results.add(deed.get());
            }
        }

        assertThat(results).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(AcceptedBefore.class::isInstance).hasSize(7);
        assertThat(editions.toCome(List.of(asked.course()), clock.today())).hasSize(1);
        assertThat(confirmations(sent)).hasSize(1);
        assertThat(quotations.subjects(bureau.sender()))
                .filteredOn(subject -> subject.startsWith("Aanvaard") && subject.contains(asked.organisation()))
                .hasSize(1);
    }

    @Test
    void onItsLastDayItCanBeAcceptedAndAfterItNot() {
        var sent = quotations.sent();
        var lastDay = clock.today().plusDays(14);
        clock.goTo(lastDay.plusDays(1));

        assertThat(answering.accept(sent.token(), SIGNER, true)).isEqualTo(new Expired(lastDay));
        assertThat(answering.open(sent.token()))
                .isInstanceOfSatisfying(
                        OpenResult.Shown.class,
                        shown -> assertThat(shown.status()).isEqualTo(QuotationStatus.EXPIRED));
        clock.goTo(lastDay);
        assertThat(answering.accept(sent.token(), SIGNER, true)).isInstanceOf(Accepted.class);
    }

    @Test
    void aNameAndAgreementAreAsked() {
        var sent = quotations.sent();

        assertThat(answering.accept(sent.token(), " \t ", true)).isEqualTo(new Unsigned(true, false));
        assertThat(answering.accept(sent.token(), "x".repeat(400), true)).isEqualTo(new Unsigned(true, false));
        assertThat(answering.accept(sent.token(), "www.voorbeeld.example", true))
                .isEqualTo(new Unsigned(true, false));
        assertThat(answering.accept(sent.token(), SIGNER, false)).isEqualTo(new Unsigned(false, true));
        assertThat(confirmations(sent)).isEmpty();
    }

    @Test
    void aLinkThatWasNeverSentLeadsNowhere() {
        var made = new QuotationToken("../../etc/passwd\u0000");

        assertThat(answering.open(made)).isEqualTo(new OpenResult.Unknown());
        assertThat(answering.accept(made, SIGNER, true)).isEqualTo(new Unknown());
        assertThat(answering.document(made)).isEmpty();
    }

    @Test
    void decliningTellsTheOfficeWhyAndCannotBeTakenBackByAccepting() {
        var asked = quotations.aRequest();
        var sent = quotations.sent(asked);

        assertThat(answering.decline(sent.token(), "x".repeat(5000))).isEqualTo(new Declined());

        assertThat(answering.accept(sent.token(), SIGNER, true)).isEqualTo(new DeclinedBefore());
        assertThat(quotations.subjects(bureau.sender()))
                .filteredOn(subject -> subject.startsWith("Afgewezen") && subject.contains(asked.organisation()))
                .hasSize(1);
    }

    @Test
    void whoWasSentAQuotationIsRemindedOnceAWeekBeforeItExpires() {
        var sent = quotations.sent();
        reminders.post();
        assertThat(reminded(sent)).isZero();

        clock.goTo(clock.today().plusDays(8));
        reminders.post();
        reminders.post();

        assertThat(reminded(sent)).isEqualTo(1);
        var newer = quotations.newestToken(sent.email()).orElseThrow();
        assertThat(newer).isNotEqualTo(sent.token());
        assertThat(answering.open(newer)).isInstanceOf(OpenResult.Shown.class);
        assertThat(answering.open(sent.token())).isInstanceOf(OpenResult.Shown.class);
    }

    @Test
    void whoAnsweredIsNotReminded() {
        var sent = quotations.sent();
        answering.decline(sent.token(), "");

        clock.goTo(clock.today().plusDays(8));
        reminders.post();

        assertThat(reminded(sent)).isZero();
    }

    private EditionFacts accepted(TestQuotations.Sent sent) {
        return switch (answering.accept(sent.token(), SIGNER, true)) {
            case Accepted(var edition) -> editions.find(edition).orElseThrow();
            case AnswerResult other -> throw new AssertionError("Not accepted: " + other);
        };
    }

    private long reminded(TestQuotations.Sent sent) {
        return quotations.subjects(sent.email()).stream()
                .filter(subject -> subject.contains("geldt nog"))
                .count();
    }

    private List<String> confirmations(TestQuotations.Sent sent) {
        return quotations.subjects(sent.email()).stream()
                .filter(subject -> subject.startsWith("Aanvaard"))
                .toList();
    }
}
