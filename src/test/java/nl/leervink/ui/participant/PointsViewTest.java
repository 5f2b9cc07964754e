package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aCertificate;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static nl.leervink.accreditation.TestAccreditations.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Memberships;
import nl.leervink.accreditation.PointsLedger;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.EmptyState;
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
        memberships.stateAtEnrolment(noor, SKJ, aNumber());
        ledger.book(noor, skj(CourseId.next(), year(2027)), TRAINING, certificate, LocalDate.of(2027, 3, 12));

        UI.getCurrent().navigate(PointsView.class);

        assertThat(cells()).containsExactly("formeel leren", "26", "21", "5");
        assertThat(texts(Span.class)).contains("26", "21 contacturen", "5 zelfstudie-uren");
        assertThat(texts(Paragraph.class))
                .contains("26 punten formeel leren: certificaat " + certificate
                        + ", accreditatie SKJ300893, toegekend 26, 21 contacturen en 5 zelfstudie-uren");
    }

    @Test
    void whatTheRegisterAsksStandsBesideWhatIsEarned() {
        memberships.stateAtEnrolment(noor, SKJ, aNumber());
        UI.getCurrent().navigate(PointsView.class);
        assertThat(texts(Paragraph.class)).anyMatch(words -> words.startsWith("Dit register heeft kamers"));

        var today = clock.today();
        memberships.place(noor, SKJ, "skj-jgp", Optional.of(today.minusYears(2)));
        ledger.book(noor, skj(CourseId.next(), year(today.getYear())), TRAINING, certificate, today);
        UI.getCurrent().navigate("cursussen");
        UI.getCurrent().navigate(PointsView.class);

        assertThat(texts(Span.class)).contains("Formeel leren", "26 van 40", "Reflectie", "0 van 60", "40 % voorbij");
        assertThat(texts(Paragraph.class)).contains("In dit tempo haal je het.");
    }

    @Test
    void whatIsTakenBackStandsBesideWhatWasEarned() {
        memberships.stateAtEnrolment(noor, SKJ, aNumber());
        ledger.book(noor, skj(CourseId.next(), year(2027)), TRAINING, certificate, LocalDate.of(2027, 3, 12));
        ledger.takeBack(certificate);

        UI.getCurrent().navigate("mijn/punten/SKJ");

        assertThat(cells()).containsExactly("formeel leren", "0", "0", "0");
        assertThat(texts(Paragraph.class))
                .contains("26 punten formeel leren teruggenomen: certificaat " + certificate + " geldt niet meer");
    }

    @Test
    void pointsThatWaitAskForTheNumber() {
        ledger.book(noor, skj(CourseId.next(), year(2027)), TRAINING, certificate, LocalDate.of(2027, 3, 12));

        UI.getCurrent().navigate(PointsView.class);

        assertThat(texts(ListItem.class))
                .containsExactly("26 punten formeel leren in Kwaliteitsregister Jeugd: " + TRAINING + ", certificaat "
                        + certificate);
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Vul je registratienummer in");
        _assertNone(EmptyState.class);
    }

    @Test
    void whoHasNothingYetIsToldWhatToDo() {
        UI.getCurrent().navigate(PointsView.class);

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
    }

    @Test
    void aLongLedgerIsShownByTheTwenty() {
        memberships.stateAtEnrolment(noor, SKJ, aNumber());
        for (var day = 1; day <= 25; day++) {
            ledger.book(noor, skj(CourseId.next(), year(2027)), TRAINING, aCertificate(), LocalDate.of(2027, 1, day));
        }
        UI.getCurrent().navigate("mijn/punten/SKJ");
        assertThat(_find(ListItem.class)).hasSize(20);

        _click(_get(Button.class, wanted -> wanted.withText("Toon meer")));

        assertThat(_find(ListItem.class)).hasSize(25);
        _assertNone(Button.class, wanted -> wanted.withText("Toon meer"));
    }

    @Test
    void aRegisterOneIsNotInIsNotFound() {
        memberships.stateAtEnrolment(people.someone(), SKJ, aNumber());

        UI.getCurrent().navigate("mijn/punten/SKJ");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void onesNumberIsKept() {
        UI.getCurrent().navigate(MyDataView.class);
        var number = aNumber();
        _setValue(field(), " " + number + " ");

        _click(_get(Button.class, wanted -> wanted.withText("SKJ-nummer opslaan")));

        assertThat(field().isInvalid()).isFalse();
        assertThat(memberships.of(noor))
                .singleElement()
                .satisfies(kept -> assertThat(kept.number()).isEqualTo(number));
    }

    @Test
    void whatIsNoNumberIsToldBesideItsField() {
        UI.getCurrent().navigate(MyDataView.class);
        _setValue(field(), "weet ik niet");

        _click(_get(Button.class, wanted -> wanted.withText("SKJ-nummer opslaan")));

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo("Een registratienummer heeft 5 tot 12 cijfers.");
    }

    @Test
    void theNumberOfSomeoneElseIsRefusedWithoutSayingWhose() {
        var number = aNumber();
        memberships.stateAtEnrolment(people.someone("Otto", "Ander"), SKJ, number);
        UI.getCurrent().navigate(MyDataView.class);
        _setValue(field(), number);

        _click(_get(Button.class, wanted -> wanted.withText("SKJ-nummer opslaan")));

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

    private static TextField field() {
        return _get(TextField.class, wanted -> wanted.withId("number-SKJ"));
    }

    private static List<String> cells() {
        return texts(NativeTableCell.class);
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(part -> part.getText()).toList();
    }
}
