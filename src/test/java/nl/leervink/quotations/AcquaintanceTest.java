package nl.leervink.quotations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.quotations.AnswerResult.Accepted;
import nl.leervink.quotations.AnswerResult.Unvouched;
import nl.leervink.security.Accounts;
import nl.leervink.security.Contacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class AcquaintanceTest {

    private static final String SIGNER = "Sanne de Wit";

    @Autowired
    Answering answering;

    @Autowired
    Composing composing;

    @Autowired
    Contacts contacts;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    People persons;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuotations quotations;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @Test
    void whoAsksUnderANameThatAnotherAcceptedUnderBecomesNoContactUnlessTheOfficeVouches() {
        var name = "Stichting " + UUID.randomUUID();
        var first = quotations.aRequest(name, List.of());
        var second = quotations.aRequest(name.toUpperCase(java.util.Locale.ROOT), List.of());
        var firstSent = quotations.sent(first);
        var secondSent = quotations.sent(second);
        assertThat(answering.accept(firstSent.token(), SIGNER, true)).isInstanceOf(Accepted.class);

        assertThat(answering.accept(secondSent.token(), SIGNER, true)).isEqualTo(new Unvouched(second.organisation()));
        assertThat(answering.accept(secondSent.token(), SIGNER, true)).isInstanceOf(Unvouched.class);

        assertThat(actsFor(second, name)).isFalse();
        assertThat(quotations.subjects(second.email())).hasSize(2); // received, sent: not invited
        assertThat(quotations.subjects(bureau.sender()))
                .filteredOn(
                        subject -> subject.startsWith("Nog niet aanvaard") && subject.contains(second.organisation()))
                .hasSize(1);
        assertThat(office(() -> composing.send(
                        secondSent.id(), quotations.revision(secondSent.id()), quotations.terms(second), false)))
                .isInstanceOf(SendResult.VouchFirst.class);
        var vouched = quotations.sent(secondSent.id(), second, quotations.terms(second));
        assertThat(answering.accept(vouched.token(), SIGNER, true)).isInstanceOf(Accepted.class);
        assertThat(actsFor(second, name)).isTrue();
    }

    static IntStream rounds() {
        return Rounds.of(3, 50);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofTwoWhoAcceptUnderOneNewNameAtTheSameMomentOneBecomesItsContact(int round) throws Exception {
        var name = "Stichting " + UUID.randomUUID();
        var first = quotations.sent(quotations.aRequest(name, List.of()));
        var second = quotations.sent(quotations.aRequest(name, List.of()));
        var deeds = List.<Callable<AnswerResult>>of(
                () -> answering.accept(first.token(), SIGNER, true),
                () -> answering.accept(second.token(), SIGNER, true));

        var results = new java.util.ArrayList<AnswerResult>();
        try (var everybody = Executors.newFixedThreadPool(deeds.size())) {
            for (var deed : everybody.invokeAll(deeds)) {
                results.add(deed.get());
            }
        }

        assertThat(results).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Unvouched.class::isInstance).hasSize(1);
        assertThat(organisations.contactsOf(
                        organisations.named(name).orElseThrow().id()))
                .hasSize(1);
    }

    @Test
    void whoActsForTheOrganisationAlreadyAcceptsWithoutTheOffice() {
        var organisation = people.anOrganisationOf(people.someone());
        var asked = quotations.aRequest(name(organisation), List.of());
        office(() -> contacts.appoint(organisation, asked.name(), asked.email()));

        assertThat(answering.accept(quotations.sent(asked).token(), SIGNER, true))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aContactWhoWasDismissedMeanwhileDoesNotBecomeOneAgainByAccepting() {
        var organisation = people.anOrganisationOf(people.someone());
        var asked = quotations.aRequest(name(organisation), List.of());
        var contact = office(() -> contacts.appoint(organisation, asked.name(), asked.email()))
                .person();
        var sent = quotations.sent(asked);
        office(() -> contacts.dismiss(organisation, contact));

        assertThat(answering.accept(sent.token(), SIGNER, true)).isEqualTo(new Unvouched(asked.organisation()));
        assertThat(organisations.isActedForBy(organisation, contact)).isFalse();
        assertThat(accounts.isAllowed(contact, Role.CONTACT)).isFalse();
    }

    @Test
    void whatTheOfficeVouchedForEndsWhenItDismissesThem() {
        var organisation = people.anOrganisationOf(people.someone());
        var asked = quotations.aRequest(name(organisation), List.of());
        var sent = quotations.sent(asked);
        var contact = office(() -> contacts.appoint(organisation, asked.name(), asked.email()))
                .person();
        office(() -> contacts.dismiss(organisation, contact));
        await().atMost(10, SECONDS)
                .until(() -> database.sql("select not vouched from quotation where id = :id")
                        .param("id", sent.id().value())
                        .query(Boolean.class)
                        .single());

        assertThat(answering.accept(sent.token(), SIGNER, true)).isInstanceOf(Unvouched.class);
        assertThat(organisations.isActedForBy(organisation, contact)).isFalse();
    }

    private boolean actsFor(AskedQuotation asked, String name) {
        return persons.withEmail(asked.email())
                .filter(person -> organisations.isActedForBy(
                        organisations.named(name).orElseThrow().id(), person.id()))
                .isPresent();
    }

    private String name(OrganisationId organisation) {
        return organisations.organisations(List.of(organisation)).values().stream()
                .map(OrganisationFacts::name)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T office(Supplier<T> deed) {
        return SignIn.during(PersonId.next(), Role.OFFICE, deed);
    }
}
