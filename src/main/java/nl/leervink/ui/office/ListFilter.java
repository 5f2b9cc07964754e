package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leervink.kernel.Shown;

/** By which status and words one looks through a list. What is chosen stands in the address. */
class ListFilter<S extends Enum<S> & Shown> extends Composite<Div> {

    private static final String STATUS = "status";
    private static final String SEARCH = "zoek";

    private final Select<S> status = new Select<>();
    private final TextField search = new TextField();

    /**
     * A filter by these.
     *
     * @param all what choosing no status is called
     * @param chosen what to do when the reader chose: to go to this address
     */
    ListFilter(S[] statuses, String label, String all, String searchLabel, Consumer<QueryParameters> chosen) {
        status.setLabel(label);
        status.setItems(statuses);
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(all);
        status.setItemLabelGenerator(one -> one == null ? all : getTranslation(one.key()));
        status.addValueChangeListener(change -> goIf(change.isFromClient(), chosen));
        search.setLabel(searchLabel);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> goIf(change.isFromClient(), chosen));
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

    boolean isEmpty() {
        return status.isEmpty() && search.getValue().isBlank();
    }

    private Stream<S> statuses() {
        return status.getListDataView().getItems();
    }

    private void goIf(boolean changedByTheReader, Consumer<QueryParameters> chosen) {
        if (changedByTheReader) {
            var asked = new HashMap<String, String>();
            status().ifPresent(one -> asked.put(STATUS, one.name().toLowerCase(Locale.ROOT)));
            if (!words().isBlank()) {
                asked.put(SEARCH, words());
            }
            chosen.accept(QueryParameters.simple(asked));
        }
    }
}
