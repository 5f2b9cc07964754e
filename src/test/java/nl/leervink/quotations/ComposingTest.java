package nl.leervink.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.TestPeople;
import nl.leervink.quotations.SendResult.Refused;
import nl.leervink.quotations.SendResult.Sent;
import nl.leervink.quotations.SendResult.VouchFirst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class ComposingTest {

    @Autowired
    Composing composing;

    @Autowired
    QuotationDesk desk;

    @Autowired
    Answering answering;

    @Autowired
    TestQuotations quotations;

    @Autowired
    Accreditations accreditations;

    @Autowired
    Organisations organisations;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private AskedQuotation asked;
    private QuotationId id;
    private Terms terms;

    @BeforeEach
    void aQuotationIsAsked() {
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
        asked = quotations.aRequest();
        id = quotations.asked(asked);
        terms = quotations.terms(asked);
    }

    @Test
    void itBeginsWithTheCoursesOwnPriceForAsManyAsWereNamed() {
        var sheet = sheet();

        assertThat(sheet.status()).isEqualTo(QuotationStatus.ASKED);
        assertThat(sheet.terms().participants()).isEqualTo(9);
        assertThat(sheet.terms().lines()).extracting(Line::kind).containsExactly(Line.Kind.PER_PARTICIPANT);
        assertThat(sheet.terms().days()).isEmpty();
    }

    @Test
    void anUnfinishedDraftIsKeptAndNotSent() {
        var unfinished = with(original ->
                new Terms(List.of(), "", List.of(), 9, 6, 12, List.of(), original.validUntil(), "Nog bellen"));

        var kept = composing.keep(id, 0, unfinished);
        var sent = composing.send(id, quotations.revision(id), unfinished, true);

        assertThat(kept).isInstanceOf(KeepResult.Kept.class);
        assertThat(sheet().terms()).isEqualTo(unfinished);
        assertThat(sheet().status()).isEqualTo(QuotationStatus.DRAFT);
        assertThat(sent)
                .isEqualTo(new Refused(java.util.Set.of(
                        TermsObjection.NO_LINES,
                        TermsObjection.NO_TRAINER,
                        TermsObjection.NO_PLACE,
                        TermsObjection.DAY_MISSING)));
    }

    @Test
    void whatIsInTheWayOfSendingIsSaidBeforeAnythingIsSent() {
        var unfinished = with(original ->
                new Terms(original.days(), "", List.of(), 9, 6, 12, original.lines(), original.validUntil(), ""));

        assertThat(composing.inTheWay(id, 0, terms)).isEmpty();
        assertThat(composing.inTheWay(id, 0, unfinished))
                .contains(new Refused(java.util.Set.of(TermsObjection.NO_TRAINER, TermsObjection.NO_PLACE)));
        assertThat(composing.inTheWay(id, 7, terms)).contains(new SendResult.ChangedMeanwhile());
        assertThat(quotations.subjects(asked.email())).hasSize(1); // received
    }

    @Test
    void sendingMailsTheDocumentWithALinkOfWhichOnlyTheHashIsKept() {
        var sent = quotations.sent(id, asked, terms);

        assertThat(quotations.subjects(asked.email())).anyMatch(subject -> subject.startsWith("Offerte OF-"));
        assertThat(answering.open(sent.token())).isInstanceOf(OpenResult.Shown.class);
        assertThat(answering.document(sent.token()).orElseThrow().bytes().sha256())
                .isEqualTo(sheet().sent().getFirst().sha256());
        assertThat(sheet().status()).isEqualTo(QuotationStatus.SENT);
    }

    @Test
    void sendingAgainReplacesTheVersionBefore() {
        var first = quotations.sent(id, asked, terms);

        var second = quotations.sent(id, asked, terms);

        assertThat(answering.open(first.token())).isEqualTo(new OpenResult.Replaced());
        assertThat(answering.accept(first.token(), "Sanne de Wit", true)).isEqualTo(new AnswerResult.Replaced());
        assertThat(answering.decline(first.token(), "")).isEqualTo(new AnswerResult.Replaced());
        assertThat(answering.document(first.token())).isEmpty();
        assertThat(answering.open(second.token())).isInstanceOf(OpenResult.Shown.class);
        assertThat(sheet().sent())
                .extracting(QuotationSheet.SentVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void aDraftOfTheNextVersionLeavesWhatWasSentAsItIs() {
        var sent = quotations.sent(id, asked, terms);

        composing.keep(id, quotations.revision(id), with(original -> places(original, 6, 30)));

        assertThat(answering.open(sent.token()))
                .isInstanceOfSatisfying(
                        OpenResult.Shown.class,
                        shown -> assertThat(shown.content().terms().maximum()).isEqualTo(12));
        assertThat(sheet().terms().maximum()).isEqualTo(30);
        assertThat(sheet().isDraft()).isTrue();
    }

    @Test
    void aWithdrawnQuotationCannotBeAcceptedAndIsToldOnce() {
        var sent = quotations.sent(id, asked, terms);

        assertThat(composing.withdraw(id)).isTrue();
        assertThat(composing.withdraw(id)).isFalse();

        assertThat(answering.open(sent.token())).isEqualTo(new OpenResult.Withdrawn());
        assertThat(answering.accept(sent.token(), "Sanne de Wit", true)).isEqualTo(new AnswerResult.Withdrawn());
        assertThat(quotations.subjects(asked.email()))
                .filteredOn(subject -> subject.contains("ingetrokken"))
                .hasSize(1);
    }

    @Test
    void whoSeesAnOlderStateChangesNothing() {
        var seen = quotations.revision(id);
        composing.keep(id, seen, terms);

        assertThat(composing.keep(id, seen, terms)).isEqualTo(new KeepResult.ChangedMeanwhile());
        assertThat(composing.send(id, seen, terms, true)).isEqualTo(new SendResult.ChangedMeanwhile());
    }

    @Test
    void amountsOfNothingOrLessThanNothingAreRefused() {
        assertRefused(withLine(Money.NONE, 1), TermsObjection.AMOUNT_OUT_OF_BOUNDS);
        assertRefused(withLine(new Money(new BigDecimal("-250.00")), 1), TermsObjection.AMOUNT_OUT_OF_BOUNDS);
        assertRefused(withLine(Money.euros(1), 0), TermsObjection.AMOUNT_OUT_OF_BOUNDS);
        assertRefused(withLine(Money.euros(1_000_001), 1), TermsObjection.AMOUNT_OUT_OF_BOUNDS);
    }

    @Test
    void fewerSeatsThanParticipantsNamedAreRefused() {
        assertRefused(places(terms, 6, 8), TermsObjection.CAPACITY_BELOW_PARTICIPANTS);
        assertRefused(places(terms, 13, 12), TermsObjection.SEATS_OUT_OF_BOUNDS);
    }

    @Test
    void aGroupThatDoesNotGoOnWithAsManyAsItIsMadeForIsRefused() {
        assertRefused(places(terms, 10, 12), TermsObjection.MINIMUM_ABOVE_PARTICIPANTS);
    }

    @Test
    void aDateThatIsNotChosenYetLeavesTheOthersWithTheirMeeting() {
        var dates = terms.dates();
        var open = days(List.of(Optional.of(dates.get(0)), Optional.empty(), Optional.of(dates.get(2))));

        composing.keep(id, 0, open);

        assertThat(sheet().terms().days())
                .containsExactly(Optional.of(dates.get(0)), Optional.empty(), Optional.of(dates.get(2)));
        assertThat(composing.meanings(id, open)).isEmpty();
        assertThat(composing.preview(id, open).size()).isPositive();
        assertRefused(open, TermsObjection.DAY_MISSING);
    }

    @Test
    void aQuotationSaysUntilWhenItHoldsAlsoAsADraft() {
        var open = new Terms(
                terms.days(), terms.place(), terms.trainers(), 9, 6, 12, terms.lines(), Optional.empty(), terms.note());

        assertThat(composing.keep(id, 0, open))
                .isEqualTo(new KeepResult.Refused(java.util.Set.of(TermsObjection.VALIDITY_MISSING)));
        assertRefused(open, TermsObjection.VALIDITY_MISSING);
        assertThat(composing.preview(id, open).size()).isPositive();
    }

    @Test
    void wordsThatItCannotShowAreRefusedAndTold() {
        var line = new Line(Line.Kind.FIXED, "Training 訓練", Money.euros(700), 1);

        assertThat(composing.send(id, 0, lines(List.of(line)), true)).isEqualTo(new SendResult.Unprintable("訓 練"));
    }

    @Test
    void anEndBeforeItsStartIsRefused() {
        var backwards = new ArrayList<>(terms.dates());
        Collections.reverse(backwards);

        assertRefused(days(backwards.stream().map(Optional::of).toList()), TermsObjection.DAYS_OUT_OF_ORDER);
    }

    @Test
    void aQuotationCannotBeValidWhenItsEditionHasBegunNorOnPastDaysOnly() {
        assertRefused(validUntil(terms.dates().getFirst()), TermsObjection.VALID_AFTER_START);
        assertRefused(validUntil(clock.today().minusDays(1)), TermsObjection.VALIDITY_PAST);
    }

    @Test
    void descriptionsAndNotesThatAreTooLongAreRefused() {
        var long400 = new Line(Line.Kind.FIXED, "x".repeat(400), Money.euros(1), 1);

        assertRefused(lines(List.of(long400)), TermsObjection.TEXT_TOO_LONG);
    }

    @Test
    void theOfficeVouchesForWhoWillActForAnOrganisationThatOthersActFor() {
        var known = people.anOrganisationOf(people.someone());
        var name = organisations.organisations(List.of(known)).values().stream()
                .map(OrganisationFacts::name)
                .findFirst()
                .orElseThrow();
        var posing = quotations.aRequest(name.toUpperCase(java.util.Locale.ROOT), List.of());
        var theirs = quotations.asked(posing);

        assertThat(composing.send(theirs, 0, quotations.terms(posing), false))
                .isEqualTo(new VouchFirst(posing.organisation()));
        assertThat(composing.send(theirs, 0, quotations.terms(posing), true)).isEqualTo(new Sent(1));
    }

    @Test
    void itSaysWhatWasAwardedOnItsDatesAndWhatIsUnknown() {
        var course = asked.course();
        var year = new Period(clock.today().minusYears(1), clock.today().plusYears(1));
        accreditations.grant(TestAccreditations.skj(course, year));
        var with = quotations.aRequest(
                course,
                "Stichting Registers",
                List.of(new RegisterCount(TestAccreditations.SKJ, 5), new RegisterCount(TestAccreditations.MFN, 2)));
        var theirs = quotations.asked(with);

        var meanings = composing.meanings(theirs, quotations.terms(with));

        assertThat(meanings).hasSize(2);
        assertThat(meanings.getFirst().words())
                .contains("Van de 9 deelnemers staan er 5 in dit register.", "26 punten", "SKJ300893");
        assertThat(meanings.getLast().words())
                .contains("geen accreditatie van dit register")
                .contains("is ons onbekend");
    }

    @Test
    void itSaysThatAnAccreditationDoesNotHoldOnItsDates() {
        var over = new Period(clock.today().minusYears(3), clock.today().plusDays(30));
        accreditations.grant(TestAccreditations.skj(asked.course(), over));

        assertThat(composing.meanings(id, terms))
                .singleElement()
                .satisfies(meaning -> assertThat(meaning.words()).contains("levert deelname hier geen punten op"));
    }

    @Test
    void ofAnIntervisionGroupItSaysWhatTheRegisterAsksOfSizeAndCompositionAndWhetherItIs() {
        assertThat(meaningForAnIntervisionGroup(3))
                .contains("minstens 5 deelnemers, van wie minstens 3 zijn ingeschreven")
                .contains("Met 9 deelnemers voldoet deze groep daaraan.")
                .contains("telt dit voor elke deelnemer als 21 punten");
        assertThat(meaningForAnIntervisionGroup(2))
                .contains("Met 9 deelnemers van wie 2 ingeschreven voldoet deze groep daar niet aan.")
                .doesNotContain("telt dit voor elke deelnemer");
    }

    private String meaningForAnIntervisionGroup(int registered) {
        var group = quotations.aRequestOfIntervision(List.of(new RegisterCount(TestAccreditations.MFN, registered)));
        return composing
                .meanings(quotations.asked(group), quotations.terms(group))
                .getFirst()
                .words();
    }

    @Test
    void onlyTheOfficeWritesAndReads() {
        SignIn.as(people.someone(), Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> composing.sheet(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> composing.send(id, 0, terms, true));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.count(Optional.empty(), ""));
    }

    @Test
    void theListIsFoundByStatusAndWords() {
        quotations.sent(id, asked, terms);
        var page = PageRequest.of(0, 10);

        assertThat(desk.page(Optional.of(QuotationStatus.SENT), asked.organisation(), page))
                .hasSize(1);
        assertThat(desk.count(Optional.of(QuotationStatus.EXPIRED), asked.organisation()))
                .isZero();
        clock.goTo(terms.validUntil().orElseThrow().plusDays(1));
        assertThat(desk.count(Optional.of(QuotationStatus.SENT), asked.organisation()))
                .isZero();
        assertThat(desk.page(Optional.of(QuotationStatus.EXPIRED), asked.organisation(), page))
                .singleElement()
                .satisfies(row -> assertThat(row.status(clock.today())).isEqualTo(QuotationStatus.EXPIRED));
        assertThat(desk.count(Optional.empty(), asked.organisation())).isEqualTo(1);
    }

    private QuotationSheet sheet() {
        return composing.sheet(id).orElseThrow();
    }

    private void assertRefused(Terms wrong, TermsObjection... objections) {
        assertThat(composing.send(id, quotations.revision(id), wrong, true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).containsExactlyInAnyOrder(objections));
    }

    private Terms with(UnaryOperator<Terms> change) {
        return change.apply(terms);
    }

    private Terms withLine(Money each, int quantity) {
        return lines(List.of(new Line(Line.Kind.KILOMETRES, "Reis", each, quantity)));
    }

    private Terms lines(List<Line> lines) {
        return new Terms(
                terms.days(), terms.place(), terms.trainers(), 9, 6, 12, lines, terms.validUntil(), terms.note());
    }

    private Terms days(List<Optional<LocalDate>> days) {
        return new Terms(
                days, terms.place(), terms.trainers(), 9, 6, 12, terms.lines(), terms.validUntil(), terms.note());
    }

    private Terms validUntil(LocalDate day) {
        return new Terms(
                terms.days(), terms.place(), terms.trainers(), 9, 6, 12, terms.lines(), Optional.of(day), terms.note());
    }

    private static Terms places(Terms of, int minimum, int maximum) {
        return new Terms(
                of.days(), of.place(), of.trainers(), 9, minimum, maximum, of.lines(), of.validUntil(), of.note());
    }
}
