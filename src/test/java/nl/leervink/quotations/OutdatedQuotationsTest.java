package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.quotations.AnswerResult.Accepted;
import nl.leervink.quotations.AnswerResult.Declined;
import nl.leervink.quotations.AnswerResult.Outdated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a quotation whose course got another number of days since it was sent. */
@ModuleTest
class OutdatedQuotationsTest {

    private static final String SIGNER = "Sanne de Wit";

    @Autowired
    Answering answering;

    @Autowired
    Composing composing;

    @Autowired
    QuotationDesk desk;

    @Autowired
    OutdatedQuotations outdated;

    @Autowired
    ExpiryReminders reminders;

    @Autowired
    Organisations organisations;

    @Autowired
    TestQuotations quotations;

    @Autowired
    Bureau bureau;

    @Autowired
    TestClock clock;

    private AskedQuotation asked;
    private TestQuotations.Sent sent;

    @BeforeEach
    void aQuotationWasSent() {
        asked = quotations.aRequest();
        sent = quotations.sent(asked);
    }

    @Test
    void nothingOfItIsAcceptedAndTheOfficeIsToldOnce() {
        quotations.loseADay(asked);

        assertThat(answering.accept(sent.token(), SIGNER, true)).isEqualTo(new Outdated());
        assertThat(answering.accept(sent.token(), SIGNER, true)).isEqualTo(new Outdated());

        assertThat(organisations.named(asked.organisation())).isEmpty();
        assertThat(sheet().status()).isEqualTo(QuotationStatus.SENT);
        assertThat(sheet().edition()).isEmpty();
        assertThat(quotations.subjects(sent.email())).hasSize(2); // received, sent
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void whoeverFollowsItsLinkIsToldBeforeTheySignAndMayStillDecline() {
        quotations.loseADay(asked);

        assertThat(answering.open(sent.token())).isEqualTo(new OpenResult.Outdated());
        assertThat(answering.decline(sent.token(), "")).isEqualTo(new Declined());
    }

    @Test
    void theOfficeIsToldOnceBeforeAnybodyTriesToAccept() {
        outdated.tell();
        assertThat(told()).isZero();
        assertThat(isOnTheWorklist()).isFalse();
        assertThat(sheet().isOutdated()).isFalse();

        quotations.loseADay(asked);
        outdated.tell();
        outdated.tell();

        assertThat(told()).isEqualTo(1);
        assertThat(isOnTheWorklist()).isTrue();
        assertThat(sheet().isOutdated()).isTrue();
    }

    @Test
    void aNewVersionFitsAndCanBeAccepted() {
        quotations.loseADay(asked);

        var again = quotations.sent(sent.id(), asked, quotations.terms(asked));

        assertThat(isOnTheWorklist()).isFalse();
        assertThat(sheet().isOutdated()).isFalse();
        assertThat(answering.open(sent.token())).isEqualTo(new OpenResult.Replaced());
        assertThat(answering.accept(again.token(), SIGNER, true)).isInstanceOf(Accepted.class);
    }

    @Test
    void whatNobodyCanAcceptIsNotRemindedOf() {
        quotations.loseADay(asked);

        clock.goTo(clock.today().plusDays(8));
        reminders.post();

        assertThat(quotations.subjects(sent.email())).hasSize(2); // received, sent
    }

    @Test
    void whatExpiredAsksNothingOfTheOffice() {
        quotations.loseADay(asked);

        clock.goTo(clock.today().plusDays(15));
        outdated.tell();

        assertThat(told()).isZero();
        assertThat(sheet().isOutdated()).isFalse();
        assertThat(isOnTheWorklist()).isFalse();
    }

    private long told() {
        return quotations.subjects(bureau.sender()).stream()
                .filter(subject -> subject.startsWith("Nieuwe versie nodig") && subject.contains(asked.organisation()))
                .count();
    }

    private boolean isOnTheWorklist() {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> desk.outdated(100_000)).stream()
                .anyMatch(row -> row.id().equals(sent.id()));
    }

    private QuotationSheet sheet() {
        return SignIn.during(
                PersonId.next(), Role.OFFICE, () -> composing.sheet(sent.id()).orElseThrow());
    }
}
