package nl.leervink.ui.office;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.AgendaChoice;
import nl.leervink.planning.AgendaChoices.PlannedCourse;
import nl.leervink.planning.AgendaSession;
import nl.leervink.planning.SessionAgenda;
import nl.leervink.security.Trainers;
import nl.leervink.ui.parts.AgendaLine;
import nl.leervink.ui.parts.AgendaPanel;
import nl.leervink.ui.parts.PageHeader;

/** All sessions of the bureau, of one trainer, place or course if one likes. */
@Route("bureau/agenda")
@Menu(title = "office-agenda.title", order = 40.5, icon = "vaadin:calendar")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class AgendaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TRAINER = "trainer";
    private static final String PLACE = "plaats";
    private static final String COURSE = "cursus";
    private static final String CANCELLED = "geannuleerd";
    private static final String YES = "ja";

    private final transient SessionAgenda agenda;
    private final ComboBox<PersonFacts> trainer;
    private final ComboBox<String> place;
    private final ComboBox<PlannedCourse> course;
    private final Checkbox cancelled = new Checkbox();
    private final AgendaPanel panel;
    private transient Map<String, String> asked = Map.of();

    AgendaView(SessionAgenda agenda, Trainers trainers, Clock clock) {
        this.agenda = agenda;
        var choices = agenda.choices();
        trainer = choice(
                "office-agenda.trainer",
                TRAINER,
                trainers.all(),
                one -> one.name().full(),
                AgendaView::id);
        place = choice("office-agenda.place", PLACE, choices.places(), Function.identity(), Function.identity());
        course = choice("office-agenda.course", COURSE, choices.courses(), PlannedCourse::title, AgendaView::id);
        cancelled.setLabel(getTranslation("office-agenda.cancelled"));
        cancelled.addValueChangeListener(
                change -> goIf(change.isFromClient(), CANCELLED, change.getValue() ? YES : ""));
        var filter = new Div(trainer, place, course, cancelled);
        filter.addClassName("row");
        panel = new AgendaPanel(AgendaView.class, clock, this::lines);
        getContent()
                .add(
                        new PageHeader(getTranslation("office-agenda.title"), getTranslation("office-agenda.lead")),
                        filter,
                        panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        asked = new HashMap<>();
        parameters
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(one -> asked.put(name, one)));
        choose(trainer, TRAINER, AgendaView::id);
        choose(place, PLACE, Function.identity());
        choose(course, COURSE, AgendaView::id);
        cancelled.setValue(YES.equals(asked.get(CANCELLED)));
        panel.show(parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office-agenda.title");
    }

    private <T> ComboBox<T> choice(
            String label, String name, List<T> items, Function<T, String> words, Function<T, String> id) {
        var choice = new ComboBox<T>(getTranslation(label), items);
        choice.setItemLabelGenerator(words::apply);
        choice.setPlaceholder(getTranslation("office-agenda.all"));
        choice.setClearButtonVisible(true);
        choice.addValueChangeListener(change -> goIf(
                change.isFromClient(), name, choice.getOptionalValue().map(id).orElse("")));
        return choice;
    }

    /** What an address asks and nobody offers is not chosen. */
    private <T> void choose(ComboBox<T> choice, String name, Function<T, String> id) {
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(item -> id.apply(item).equals(asked.get(name)))
                .findFirst()
                .orElse(null));
    }

    private void goIf(boolean changedByTheReader, String name, String value) {
        if (changedByTheReader) {
            asked.put(name, value);
            asked.values().removeIf(String::isEmpty);
            UI.getCurrent().navigate(AgendaView.class, QueryParameters.simple(asked));
        }
    }

    private List<AgendaLine> lines(Period days) {
        var sessions = agenda.all(
                days,
                new AgendaChoice(
                        trainer.getOptionalValue().map(PersonFacts::id),
                        place.getOptionalValue(),
                        course.getOptionalValue().map(PlannedCourse::id),
                        cancelled.getValue()));
        var names =
                agenda.trainers(sessions.stream().map(AgendaSession::edition).collect(toSet()));
        return sessions.stream()
                .map(session -> new AgendaLine(
                        session,
                        "/bureau/uitvoeringen/" + session.edition().value(),
                        names.getOrDefault(session.edition(), List.of())))
                .toList();
    }

    private static String id(PersonFacts one) {
        return one.id().value().toString();
    }

    private static String id(PlannedCourse one) {
        return one.id().value().toString();
    }
}
