package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leervink.kernel.Shown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.SearchField;

/** By which status and words one looks through a list. What is chosen stands in the address. */
class ListFilter<S extends Enum<S> & Shown> extends Composite<Div> {

    private static final String STATUS = "status";
    private static final String SEARCH = "zoek";

    private final Select<S> status = new Select<>();
    private final SearchField search;

    /**
     * A filter by these.
     *
     * @param all what choosing no status is called
     * @param chosen what to do when the reader chose: to go to this address
     */
    ListFilter(S[] statuses, String all, String searchLabel, Consumer<QueryParameters> chosen) {
        status.setLabel(getTranslation("list-filter.status"));
        status.setItems(statuses);
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(all);
        status.setItemLabelGenerator(one -> one == null ? all : getTranslation(one.key()));
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(chosen);
            }
        });
        search = new SearchField(searchLabel, () -> go(chosen));
        getContent().addClassName("row");
        getContent().add(status, search);
    }

    /** Takes over what an address says; a status that is none is none. */
    void set(QueryParameters asked) {
        status.setValue(asked.getSingleParameter(STATUS)
                .flatMap(typed -> statuses()
                        .filter(one -> one.name().equalsIgnoreCase(typed))
                        .findFirst())
                .orElse(null));
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
    }

    Optional<S> status() {
        return status.getOptionalValue();
    }

    String words() {
        return search.getValue();
    }

    /**
     * What stands where a list has nothing to show.
     *
     * @param unasked what to say as long as nothing is looked for
     */
    EmptyState nothing(EmptyState unasked) {
        return status.isEmpty() && search.getValue().isBlank()
                ? unasked
                : new EmptyState(getTranslation("list-filter.nothing"), getTranslation("list-filter.nothing.hint"));
    }

    private Stream<S> statuses() {
        return status.getListDataView().getItems();
    }

    private void go(Consumer<QueryParameters> chosen) {
        var asked = new HashMap<String, String>();
        status().ifPresent(one -> asked.put(STATUS, one.name().toLowerCase(Locale.ROOT)));
        if (!words().isBlank()) {
            asked.put(SEARCH, words());
        }
        chosen.accept(QueryParameters.simple(asked));
    }
}
