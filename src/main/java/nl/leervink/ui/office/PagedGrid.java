package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;

/** Rows that are fetched a page at a time: as long as they are if they are few, else as high as the window leaves room. */
class PagedGrid<T> extends Grid<T> {

    private static final int FEW = 20;
    private static final int NARROW = 800;
    private static final String COMPOSED = "composed";

    PagedGrid() {
        addClassName("paged");
    }

    /** Adds a column that tells all of a row by itself: it stands alone where there is little room, and nowhere else. */
    void addComposed(String header, ValueProvider<T, Component> line) {
        addComponentColumn(line).setHeader(header).setKey(COMPOSED);
    }

    /** There is little room, or much: one column tells all of a row, or all but that one do. */
    void makeRoom(boolean isLittle) {
        getColumns().forEach(column -> column.setVisible(COMPOSED.equals(column.getKey()) == isLittle));
    }

    /** From here on there is little room where the window is narrow. */
    void followWindow() {
        Signal.effect(this, () -> {
            var width = UI.getCurrent().getPage().windowSizeSignal().get().width();
            makeRoom(width > 0 && width < NARROW);
        });
    }

    /**
     * Shows these rows.
     *
     * @param now how many there are now
     * @param count how many there are whenever it is asked again
     */
    void show(int now, Function<Pageable, Stream<T>> page, IntSupplier count) {
        setAllRowsVisible(now <= FEW);
        setDataProvider(DataProvider.fromCallbacks(
                query -> page.apply(VaadinSpringDataHelpers.toSpringPageRequest(query)), _ -> count.getAsInt()));
    }
}
