package nl.leervink.ui.office;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;

/** Rows that are fetched a page at a time: as long as they are if they are few, else as high as the window leaves room. */
class PagedGrid<T> extends Grid<T> {

    private static final int FEW = 20;

    PagedGrid() {
        addClassName("paged");
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
