package nl.leervink.ui.parts;

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

/**
 * What someone filled in to enrol in an edition, or wrote to say in it, and did not send yet. It outlives a reload of the
 * page, lies in their session and nowhere else, and ends with it. Nothing that lets anyone in is asked there, so nothing
 * like that lies here.
 */
public final class Typed {

    private static final int PAUSE_MILLIS = 100;

    /** Of so many pages it is kept, those that were opened last: a list of participants can be long. */
    private static final int MOST = 8;

    private final Map<String, Object> values;
    private final String within;

    private Typed(Map<String, Object> values, String within) {
        this.values = values;
        this.within = within;
    }

    /** What was typed, the page that was opened last at the end. */
    private record Pages(LinkedHashMap<String, Typed> all) {}

    /** What this person, or a visitor we do not know, typed on a page about this edition in the session at hand. */
    public static Typed on(String page, EditionId edition, Optional<PersonId> person) {
        return on(page + edition, person);
    }

    /** As {@link #on(String, EditionId, Optional)}, on a page that is about nothing else. */
    public static Typed on(String page, Optional<PersonId> person) {
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(Pages.class) == null) {
            session.setAttribute(Pages.class, new Pages(new LinkedHashMap<>()));
        }
        var pages = session.getAttribute(Pages.class).all();
        var key = page + person;
        var typed = Optional.ofNullable(pages.remove(key)).orElseGet(() -> new Typed(new LinkedHashMap<>(), ""));
        pages.putLast(key, typed);
        if (pages.size() > MOST) {
            pages.pollFirstEntry();
        }
        return typed;
    }

    /** A part of it, with names of its own. */
    public Typed part(String name) {
        return new Typed(values, within + name + "/");
    }

    /** The parts in which something was filled in, the oldest first. */
    public List<String> parts() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(within))
                .map(name -> name.substring(within.length()).replaceFirst("/.*", ""))
                .distinct()
                .toList();
    }

    /** Fills the field with what was typed in it, also a moment ago, and keeps what will be. */
    public void keep(String name, HasValue<?, String> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
        keep(name, String.class, field);
    }

    /** Fills these fields with what was typed in them, and keeps what will be. */
    public PersonFields keep(PersonFields person) {
        person.fields().forEach(this::keep);
        return person;
    }

    /** Gives the field the value that was chosen in it, and keeps what will be. */
    public <T> void keep(String name, Class<T> kind, HasValue<?, T> field) {
        kept(name, kind).ifPresent(field::setValue);
        field.addValueChangeListener(_ -> {
            if (field.isEmpty()) {
                values.remove(within + name);
            } else {
                values.put(within + name, field.getValue());
            }
        });
    }

    /** What was kept under a name. */
    public <T> Optional<T> kept(String name, Class<T> kind) {
        return Optional.ofNullable(values.get(within + name))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Keeps something that is in no one field. */
    public void keepThat(String name, Object what) {
        values.put(within + name, what);
    }

    public void forget() {
        values.keySet().removeIf(name -> name.startsWith(within));
    }
}
