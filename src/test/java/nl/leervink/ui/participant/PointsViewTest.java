package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.MFN;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.mfn;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.CourseId;
import nl.leervink.claims.TestClaims;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Memberships;
import nl.leervink.points.NotKept;
import nl.leervink.points.PointsLedger;
import nl.leervink.points.Registration;
import nl.leervink.points.TestMemberships;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.Legend;
import nl.leervink.ui.parts.Ring;
import nl.leervink.ui.parts.TimeLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PointsViewTest {

    private static final String TRAINING = "Training tot intervisiebegeleider";

    @Autowired
    PointsLedger ledger;

    @Autowired
    Memberships memberships;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestClaims activities;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId noor;
    private final String certificate = aCertificate();

    @BeforeEach
    void noorSitsAtTheScreen() {
        noor = people.someone();
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void pointsAndHoursAreShownWithWhereTheyCameFrom() {
        registrations.in(SKJ, noor);
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(2027))),
                TRAINING,
                certificate,
                LocalDate.of(2027, 3, 12));

        UI.getCurrent().navigate("mijn/punten/SKJ");

        assertThat(cells()).containsExactly("Formeel leren", "26", "21", "5");
        assertThat(texts(Span.class)).contains("21 contacturen", "5 zelfstudie-uren");
        assertThat(texts(Paragraph.class))
                .contains("26 punten formeel leren: certificaat " + certificate
                        + ", accreditatie SKJ300893, toegekend 26, 21 contacturen en 5 zelfstudie-uren");
    }

    @Test
    void whatTheRegisterAsksStandsBesideWhatIsEarned() {
        registrations.numbered(SKJ, noor);
        UI.getCurrent().navigate(PointsView.class);
        assertThat(texts(Paragraph.class)).anyMatch(words -> words.startsWith("Dit register heeft kamers"));

        var today = clock.today();
        registrations.inSince(today.minusYears(2), SKJ, noor);
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(today.getYear()))),
                TRAINING,
                certificate,
                today);
        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate(PointsView.class);

        assertThat(texts(Span.class))
                .contains("Formeel leren", "26 van 40", "Reflectie", "0 van 60", "In dit tempo haal je het niet");
        assertThat(texts(Paragraph.class)).contains("In dit tempo haal je het.");
    }

    @Test
    void thePageOfOneRegisterShowsAllThatTheOverviewShowsOfItAndEveryBooking() {
        var today = clock.today();
        registrations.inSince(today.minusYears(2), SKJ, noor);
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(today.getYear()))),
                TRAINING,
                certificate,
                today);

        UI.getCurrent().navigate("mijn/punten/SKJ");

        assertThat(_find(Ring.class)).hasSize(1);
        assertThat(_find(TimeLine.class)).hasSize(1);
        assertThat(_find(Bar.class)).hasSize(4);
        assertThat(texts(Span.class)).contains("26 van 40", "In dit tempo haal je het niet");
        assertThat(texts(Paragraph.class)).anyMatch(words -> words.startsWith("26 punten formeel leren: certificaat"));
    }

    @Test
    void theLegendExplainsWhatIsDrawnAndNothingElse() {
        var today = clock.today();
        var skj = registrations.inSince(today.minusYears(2), SKJ, noor);
        UI.getCurrent().navigate(PointsView.class);
        assertThat(legend()).containsExactly("Toegekend of bijgehouden door je groep", "Vandaag");

        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(today.getYear()))),
                TRAINING,
                certificate,
                today);
        activities.oneOf(noor, skj);
        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate(PointsView.class);

        assertThat(legend())
                .containsExactly(
                        "Toegekend of bijgehouden door je groep",
                        "Eigen opgave",
                        "Dag waarop je punten verdiende",
                        "Vandaag");
        assertThat(_find(_get(TimeLine.class), ListItem.class))
                .extracting(ListItem::getText)
                .contains("Op %s verdiend: 26 punten".formatted(Spelling.day(today)));
    }

    @Test
    void ownClaimsAreALayerOfTheRingThatSaysSo() {
        var skj = registrations.inSince(clock.today().minusYears(2), SKJ, noor);
        activities.oneOf(noor, skj);

        UI.getCurrent().navigate(PointsView.class);

        assertThat(texts(Span.class)).contains("3 %", "van wat je register vraagt, waarvan 3 % eigen opgave");
        assertThat(texts(Paragraph.class))
                .contains("Wat je zelf opgaf, telt hierin mee. Of het register het overneemt, beslist het register.");
        UI.getCurrent().navigate("mijn/punten/SKJ");
        assertThat(_get(RegisterTotals.class).getElement().getTextRecursively()).contains("Reflectie", "Eigen opgave");
    }

    @Test
    void aCategoryIsSpelledOneWayOnTheWholePage() {
        var today = clock.today();
        registrations.inSince(today.minusMonths(1), MFN, noor);
        ledger.book(
                noor,
                EditionId.next(),
                List.of(mfn(CourseId.next(), year(today.getYear()))),
                TRAINING,
                certificate,
                today);

        UI.getCurrent().navigate("mijn/punten/MfN");

        assertThat(cells().getFirst()).isEqualTo("1a Vakkennis en vaardigheden");
        assertThat(texts(Paragraph.class))
                .anyMatch(words -> words.startsWith("1a Vakkennis en vaardigheden: 6"))
                .anyMatch(words -> words.startsWith("6 punten 1a Vakkennis en vaardigheden: certificaat"));
    }

    @Test
    void twoChambersOfOneRegisterAreToldApartEvenWithoutADay() {
        registrations.in(SKJ, noor);
        SignIn.during(
                noor,
                Role.PARTICIPANT,
                () -> memberships.state(
                        noor,
                        new Registration(
                                SKJ,
                                aNumber(),
                                Optional.of("skj-gedragswetenschapper"),
                                Optional.empty(),
                                Optional.empty())));

        UI.getCurrent().navigate(PointsView.class);

        assertThat(texts(H2.class))
                .contains(
                        "Kwaliteitsregister Jeugd · Jeugd- en gezinsprofessional",
                        "Kwaliteitsregister Jeugd · Psycholoog en (ortho)pedagoog");
    }

    @Test
    void aNumberThatCouldNotBeKeptIsToldWithTheWayToMendItAndCanBeLetGo() {
        registrations.in(SKJ, noor);
        registrations.statedInVain(noor, SKJ, "100200300", NotKept.HAS_ANOTHER);
        UI.getCurrent().navigate(PointsView.class);

        var notice = _get(UnkeptNotice.class);
        assertThat(notice.getElement().getTextRecursively())
                .contains("SKJ 100200300", "een ander nummer of een andere kamer");
        assertThat(_get(notice, RouterLink.class).getHref()).isEqualTo("mijn/gegevens");

        _click(_get(notice, Button.class));

        _assertNone(UnkeptNotice.class);
        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate(PointsView.class);
        _assertNone(UnkeptNotice.class);
    }

    @Test
    void whatTheRegisterAsksEveryYearIsTold() {
        registrations.inSince(clock.today().minusMonths(1), MFN, noor);

        UI.getCurrent().navigate(PointsView.class);

        assertThat(_get(PointsView.class).getElement().getTextRecursively())
                .contains("Intervisie of supervisie, 0 van 6 uur, bijeenkomsten: onbekend van 3");
    }

    @Test
    void whatIsTakenBackStandsBesideWhatWasEarned() {
        registrations.in(SKJ, noor);
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(2027))),
                TRAINING,
                certificate,
                LocalDate.of(2027, 3, 12));
        ledger.takeBack(certificate);

        UI.getCurrent().navigate("mijn/punten/SKJ");

        assertThat(cells()).containsExactly("Formeel leren", "0", "0", "0");
        assertThat(texts(Paragraph.class))
                .contains("26 punten formeel leren teruggenomen, van " + certificate
                        + ": wat ze verdiende, geldt niet meer.");
    }

    @Test
    void pointsThatWaitAskForTheNumber() {
        ledger.book(
                noor,
                EditionId.next(),
                List.of(skj(CourseId.next(), year(2027))),
                TRAINING,
                certificate,
                LocalDate.of(2027, 3, 12));

        UI.getCurrent().navigate(PointsView.class);

        assertThat(texts(ListItem.class))
                .containsExactly("26 punten formeel leren in Kwaliteitsregister Jeugd: " + TRAINING + ", certificaat "
                        + certificate);
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Naar Mijn gegevens");
        _assertNone(EmptyState.class);
    }

    @Test
    void whoHasNothingYetIsToldWhatToDo() {
        UI.getCurrent().navigate(PointsView.class);

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
    }

    @Test
    void aLongLedgerIsShownByTheTwenty() {
        registrations.in(SKJ, noor);
        for (var day = 1; day <= 25; day++) {
            ledger.book(
                    noor,
                    EditionId.next(),
                    List.of(skj(CourseId.next(), year(2027))),
                    TRAINING,
                    aCertificate(),
                    LocalDate.of(2027, 1, day));
        }
        UI.getCurrent().navigate("mijn/punten/SKJ");
        assertThat(_find(ListItem.class)).hasSize(20);

        _click(_get(Button.class, wanted -> wanted.withText("Toon meer")));

        assertThat(_find(ListItem.class)).hasSize(25);
        _assertNone(Button.class, wanted -> wanted.withText("Toon meer"));
    }

    @Test
    void aRegisterOneIsNotInIsNotFound() {
        registrations.in(SKJ, people.someone());

        UI.getCurrent().navigate("mijn/punten/SKJ");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void onesNumberIsKept() {
        UI.getCurrent().navigate(MyDataView.class);
        chooseSkj();
        var number = aNumber();
        _setValue(field(), " " + number + " ");

        _click(_get(Button.class, wanted -> wanted.withText("SKJ-registratie opslaan")));

        assertThat(field().isInvalid()).isFalse();
        assertThat(memberships.of(noor))
                .singleElement()
                .satisfies(kept -> assertThat(kept.number()).isEqualTo(number));
    }

    @Test
    void whatIsNoNumberIsToldBesideItsField() {
        UI.getCurrent().navigate(MyDataView.class);
        chooseSkj();
        _setValue(field(), "weet ik niet");

        _click(_get(Button.class, wanted -> wanted.withText("SKJ-registratie opslaan")));

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo("Een registratienummer heeft 5 tot 12 cijfers.");
    }

    @Test
    void theNumberOfSomeoneElseIsRefusedWithoutSayingWhose() {
        var number = aNumber();
        var other = people.someone("Otto", "Ander");
        SignIn.during(other, Role.PARTICIPANT, () -> memberships.state(other, Registration.of(SKJ, number)));
        UI.getCurrent().navigate(MyDataView.class);
        chooseSkj();
        _setValue(field(), number);

        _click(_get(Button.class, wanted -> wanted.withText("SKJ-registratie opslaan")));

        assertThat(field().getErrorMessage())
                .isEqualTo("Dit nummer kunnen we niet bij jou opslaan. Controleer het, of neem contact met ons op.");
    }

    @Test
    void onlyAParticipantHasPointsAndNumbers() {
        SignIn.as(noor, Role.CONTACT, Role.TRAINER, Role.OFFICE);

        for (var address : List.of("mijn/punten", "mijn/punten/SKJ", "mijn/gegevens")) {
            UI.getCurrent().navigate(address);

            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    @SuppressWarnings("unchecked")
    private static void chooseSkj() {
        Select<RegisterFacts> registers = _get(Select.class, wanted -> wanted.withId("another-register"));
        registers.setValue(registers
                .getListDataView()
                .getItems()
                .filter(register -> register.code().equals(SKJ))
                .findFirst()
                .orElseThrow());
    }

    private static TextField field() {
        return _get(TextField.class, wanted -> wanted.withId("number-SKJ"));
    }

    private static List<String> legend() {
        return _find(_get(Legend.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> cells() {
        return texts(NativeTableCell.class);
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(part -> part.getText()).toList();
    }
}
