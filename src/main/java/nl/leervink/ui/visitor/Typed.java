package nl.leervink.ui.visitor;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.PersonFields;

/**
 * What someone filled in to enrol in an edition and did not send yet. It outlives a reload of the page, lies in their
 * session and nowhere else, and ends with it. Nothing secret is asked there, so nothing secret lies here.
 */
final class Typed {

    private static final int PAUSE_MILLIS = 100;

    private final Map<String, Object> values;
    private final String within;

    private Typed(Map<String, Object> values, String within) {
        this.values = values;
        this.within = within;
    }

    /** What this person, or a visitor we do not know, typed for this edition in the session at hand. */
    static Typed of(EditionId edition, Optional<PersonId> person) {
        var session = VaadinSession.getCurrent();
        var key = Typed.class.getName() + edition + person;
        if (session.getAttribute(key) instanceof Typed kept) {
            return kept;
        }
        var typed = new Typed(new LinkedHashMap<>(), "");
        session.setAttribute(key, typed);
        return typed;
    }

    /** A part of it, with names of its own. */
    Typed part(String name) {
        return new Typed(values, within + name + "/");
    }

    /** The parts in which something was filled in, the oldest first. */
    List<String> parts() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(within))
                .map(name -> name.substring(within.length()).replaceFirst("/.*", ""))
                .distinct()
                .toList();
    }

    /** Fills the field with what was typed in it, also a moment ago, and keeps what will be. */
    void keep(String name, HasValue<?, String> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
        keep(name, String.class, field);
    }

    /** Fills these fields with what was typed in them, and keeps what will be. */
    PersonFields keep(PersonFields person) {
        person.fields().forEach(this::keep);
        return person;
    }

    /** Gives the field the value that was chosen in it, and keeps what will be. */
    <T> void keep(String name, Class<T> kind, HasValue<?, T> field) {
        Optional.ofNullable(values.get(within + name))
                .filter(kind::isInstance)
                .map(kind::cast)
                .ifPresent(field::setValue);
        field.addValueChangeListener(_ -> {
            if (field.isEmpty()) {
                values.remove(within + name);
            } else {
                values.put(within + name, field.getValue());
            }
        });
    }

    void forget() {
        values.keySet().removeIf(name -> name.startsWith(within));
    }
}
