package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.MeetingRoom;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.methods.MethodId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.StepTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class GroupScreensTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);

    @Autowired
    TestIntervision groups;

    @Autowired
    TestMeetings meetings;

    @Autowired
    MeetingRoom room;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId anna;
    private PersonId guide;

    @BeforeEach
    void annaSitsAtTheScreen() {
        clock.goTo(EVENING.toLocalDate().minusDays(10));
        anna = people.someone("Anna", "Appel");
        guide = people.someone("Gijs", "Gids");
        SignIn.as(anna, Role.PARTICIPANT);
    }

    @Test
    void whoIsInNoGroupReadsWhatToDo() {
        UI.getCurrent().navigate("mijn/groepen");

        assertThat(_get(EmptyState.class)).isNotNull();
    }

    @Test
    void oneBeginsAGroupAndWritesDownWhatIsAgreed() {
        UI.getCurrent().navigate("mijn/groepen/nieuw");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de groep")), "Intervisie op dinsdag");
        _click(_get(Button.class, spec -> spec.withText("Begin deze groep")));
        assertThat(_get(H1.class).getText()).isEqualTo("Intervisie op dinsdag");

        _click(_get(Button.class, spec -> spec.withText("Schrijf de afspraken op")));
        _find(TextArea.class).forEach(field -> _setValue(field, "Dat spreken we af."));
        _click(_get(Button.class, spec -> spec.withText("Leg vast")));

        assertThat(badges()).contains("gaat akkoord");
    }

    @Test
    void aGroupWithoutANameIsNotBegun() {
        UI.getCurrent().navigate("mijn/groepen/nieuw");

        _click(_get(Button.class, spec -> spec.withText("Begin deze groep")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de groep"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void allThatIsWrongWithAGroupIsSaidAtOnceAndWhereItStands() {
        UI.getCurrent().navigate("mijn/groepen/nieuw");
        var fields = _find(IntegerField.class);
        fields.forEach(field -> _setValue(field, 5_000));

        _click(_get(Button.class, spec -> spec.withText("Begin deze groep")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de groep"))
                        .isInvalid())
                .isTrue();
        assertThat(fields).allMatch(IntegerField::isInvalid);
    }

    @Test
    void whatIsWrongWithTheMomentOfAMeetingStandsBesideIt() {
        open(groups.ownGroupOf(anna));
        _click(_get(Button.class, spec -> spec.withText("Plan één bijeenkomst")));

        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Kies een dag.");

        _setValue(_get(DatePicker.class), EVENING.toLocalDate());
        var until = _find(TimePicker.class).getLast();
        _setValue(until, LocalTime.of(18, 30));
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));

        assertThat(_get(DatePicker.class).isInvalid()).isFalse();
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Deze tijd ligt voor het begin.");
    }

    @Test
    void whoReadsWhatIsAgreedAcceptsIt() {
        var group = aGuidedGroup();
        groups.agree(group, guide, Role.TRAINER);
        open(group);

        _click(_get(Button.class, spec -> spec.withText("Ik ga akkoord")));

        _assertNone(Button.class, spec -> spec.withText("Ik ga akkoord"));
        assertThat(badges()).contains("gaat akkoord", "nog niet akkoord");
    }

    @Test
    void aSeriesIsProposedAndPlanned() {
        var group = groups.ownGroupOf(anna);
        open(group);

        _click(_get(Button.class, spec -> spec.withText("Plan een reeks")));
        _setValue(_get(DatePicker.class), EVENING.toLocalDate());
        _click(_get(Button.class, spec -> spec.withText("Plan deze bijeenkomsten")));

        assertThat(_find(H3.class).stream()
                        .flatMap(heading -> heading.getChildren())
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getText()))
                .contains("Bijeenkomst 1", "Bijeenkomst 6");
    }

    @Test
    void whatCountsIsToldBeforeTheFirstMeeting() {
        open(groups.ownGroupOf(anna));

        assertThat(_find(H3.class)).extracting(H3::getText).anyMatch(name -> name.startsWith("MfN"));
        assertThat(badges()).contains("telt nu niet");
    }

    @Test
    void oneBringsATitleAndChoosesAMethodWithItsTimer() {
        var group = aGuidedGroup();
        var meeting = meetings.plan(group, EVENING, guide);
        openMeeting(group, meeting);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel van je casus")), "Grenzen stellen");
        _click(_get(Button.class, spec -> spec.withText("Bewaar de titel")));
        assertThat(_find(Span.class)).extracting(HasText::getText).contains("‘Grenzen stellen’");

        assertThat(_get(Select.class, spec -> spec.withLabel("Kies een werkvorm"))
                        .getListDataView()
                        .getItemCount())
                .isGreaterThanOrEqualTo(5);
        _assertNone(StepTimer.class);
        choose(meeting);
        openMeeting(group, meeting);
        assertThat(_find(StepTimer.class)).hasSize(1);
    }

    private void choose(MeetingId meeting) {
        room.choose(meeting, MethodId.parse("incident"), anna);
    }

    @Test
    void theGuideRecordsWhoWasThere() {
        var group = aGuidedGroup();
        var meeting = meetings.plan(group, EVENING, guide);
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/groepen/%s/bijeenkomsten/%s".formatted(group.value(), meeting.value()));

        _setValue(_find(IntegerField.class).getFirst(), -5);
        _click(_get(Button.class, spec -> spec.withText("Leg vast dat jullie bij elkaar waren")));
        assertThat(_find(IntegerField.class).getFirst().isInvalid()).isTrue();
        assertThat(badges()).doesNotContain("gehouden");

        _setValue(_find(IntegerField.class).getFirst(), 121);
        _click(_get(Button.class, spec -> spec.withText("Leg vast dat jullie bij elkaar waren")));
        assertThat(_find(IntegerField.class).getFirst().getErrorMessage())
                .isEqualTo("De bijeenkomst duurde 120 minuten. Vul hoogstens 120 in.");
        assertThat(getNotifications()).isEmpty();

        _setValue(_find(IntegerField.class).getFirst(), 75);
        _click(_get(Button.class, spec -> spec.withText("Leg vast dat jullie bij elkaar waren")));

        assertThat(badges()).contains("gehouden");
        SignIn.as(anna, Role.PARTICIPANT);
        openMeeting(group, meeting);
        assertThat(_find(Span.class)).extracting(HasText::getText).contains("75 minuten", "120 minuten");
    }

    @Test
    void theOfficePutsPeopleInAndSeesNoCases() {
        var group = aGuidedGroup();
        var meeting = meetings.plan(group, EVENING, guide);
        meetings.bring(meeting, "Grenzen stellen", anna);
        SignIn.as(people.someone("Bo", "Bureau"), Role.OFFICE);
        UI.getCurrent().navigate("bureau/groepen/" + group.value());

        assertThat(_find(Span.class)).extracting(HasText::getText).noneMatch(words -> words.contains("Grenzen"));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Begeleider")).getValue())
                .isNotNull();
        _assertNone(Button.class, spec -> spec.withText("Ik ga akkoord"));
    }

    @Test
    void aVisitorSeesWhatAGroupIsForAndNobodysName() {
        var group = groups.ownGroupOf(anna);
        SignIn.out();

        UI.getCurrent().navigate("groepen/" + group.value());

        assertThat(_get(H1.class).getText()).isEqualTo("Intervisie regio Utrecht");
        assertThat(toPrettyTree(UI.getCurrent())).doesNotContain("Anna", "Appel");
    }

    @Test
    void whoAsksToJoinIsToldSo() {
        var group = groups.ownGroupOf(people.someone());
        UI.getCurrent().navigate("groepen/" + group.value());

        _click(_get(Button.class, spec -> spec.withText("Vraag om mee te doen")));

        assertThat(_get(Button.class, spec -> spec.withText("Trek je vraag in")))
                .isNotNull();
    }

    private GroupId aGuidedGroup() {
        return groups.guidedBy(guide, TestIntervision.terms(), List.of(anna, people.someone(), people.someone()));
    }

    private static void open(GroupId group) {
        UI.getCurrent().navigate("mijn/groepen/" + group.value());
    }

    private static void openMeeting(GroupId group, MeetingId meeting) {
        UI.getCurrent().navigate("mijn/groepen/%s/bijeenkomsten/%s".formatted(group.value(), meeting.value()));
    }

    private static List<String> badges() {
        return _find(Badge.class).stream().map(Badge::getText).toList();
    }
}
