package nl.leervink.ui.trainer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.guides.TestGuides;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TestMeetings;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.TestMemberships;
import nl.leervink.statements.Dimension;
import nl.leervink.ui.parts.StatementList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StatementScreensTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);
    private static final String SIGN = "Onderteken de verklaringen";

    @Autowired
    TestIntervision groups;

    @Autowired
    TestMeetings meetings;

    @Autowired
    TestGuides guides;

    @Autowired
    TestMemberships memberships;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId guide;
    private PersonId noor;
    private PersonId bram;
    private GroupId group;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingUnderASupervisor() {
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        guide = people.someone("Gijs", "Gids");
        noor = people.someone("Noor", "Verhagen");
        bram = people.someone("Bram", "Boom");
        memberships.in(SKJ, noor);
        guides.registered(guide, "supervisor", Optional.empty());
        group = groups.guidedBy(guide, TestIntervision.named("Intervisie Noord"), List.of(noor, bram));
        groups.declareIndependence(group, guide);
        meeting = meetings.held(group, guide, EVENING, List.of(noor, bram));
        SignIn.as(guide, Role.TRAINER);
    }

    @Test
    void aGuideSignsOnceTheySaidWhichDimensionsWereCovered() {
        UI.getCurrent().navigate("trainer/groepen/" + group.value());
        _click(_get(Button.class, spec -> spec.withText(SIGN)));
        _click(_get(Button.class, spec -> spec.withText("Onderteken")));
        assertThat(dimensions().isInvalid()).isTrue();

        _setValue(dimensions(), Set.of(Dimension.PERSONAL));
        _click(_get(Button.class, spec -> spec.withText("Onderteken")));

        assertThat(_find(StatementList.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText(SIGN));
        assertThat(said()).anyMatch(words -> words.startsWith("Geen verklaring: er is geen registratie bekend"));
    }

    @Test
    void aStatementThatIsNotRightAnyMoreSaysSo() {
        sign("trainer/groepen/" + group.value());

        meetings.hold(meeting, guide, EVENING, List.of(bram));
        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/groepen");
        UI.getCurrent().navigate("trainer/groepen/" + group.value());

        assertThat(said()).anyMatch(words -> words.startsWith("Deze verklaring klopt niet meer"));
    }

    @Test
    void whoLeftAGroupSignsForItBelowTheirGroups() {
        groups.leaveToItself(group, guide);
        SignIn.as(guide, Role.TRAINER);
        UI.getCurrent().navigate("trainer/groepen");
        _assertNone(Button.class, spec -> spec.withText(SIGN));

        _get(
                        Details.class,
                        spec -> spec.withPredicate(one -> "Verklaringen van Intervisie Noord, die je eerder begeleidde"
                                .equals(one.getSummaryText())))
                .setOpened(true);

        _get(Button.class, spec -> spec.withText(SIGN));
    }

    private static void sign(String address) {
        UI.getCurrent().navigate(address);
        _click(_get(Button.class, spec -> spec.withText(SIGN)));
        _setValue(dimensions(), Set.of(Dimension.PERSONAL));
        _click(_get(Button.class, spec -> spec.withText("Onderteken")));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Dimension> dimensions() {
        return _get(CheckboxGroup.class);
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
