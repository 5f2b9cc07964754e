package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.IntFunction;

/** Leads through a long list by the page: {@code Vorige}, which of how many, {@code Volgende}. Pages count from 0. */
public final class Pager extends Nav {

    /** In an address, where they count from 1. */
    public static final String PAGE = "pagina";

    /** @param parameters of the address of a page */
    public Pager(Class<? extends Component> screen, int current, int pages, IntFunction<QueryParameters> parameters) {
        addClassName("row");
        setAriaLabel(getTranslation("pages.all"));
        if (current > 0) {
            add(to(screen, getTranslation("pages.before"), parameters.apply(current - 1)));
        }
        add(new Span(getTranslation("pages.which", current + 1, pages)));
        if (current < pages - 1) {
            add(to(screen, getTranslation("pages.after"), parameters.apply(current + 1)));
        }
    }

    /** Where a page is the only thing an address says. */
    public Pager(Class<? extends Component> screen, int current, int pages) {
        this(screen, current, pages, page -> QueryParameters.of(PAGE, String.valueOf(page + 1)));
    }

    /** The page that is asked for; the first where that is none. */
    public static int asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(asked -> asked.matches("[1-9][0-9]{0,4}"))
                .map(asked -> Integer.parseInt(asked) - 1)
                .orElse(0);
    }

    /** How many pages so many rows take. */
    public static int pages(int rows, int perPage) {
        return (rows + perPage - 1) / perPage;
    }

    private static RouterLink to(Class<? extends Component> screen, String words, QueryParameters parameters) {
        var link = new RouterLink(words, screen);
        link.setQueryParameters(parameters);
        return link;
    }
}
