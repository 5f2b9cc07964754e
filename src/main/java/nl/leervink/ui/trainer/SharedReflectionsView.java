package nl.leervink.ui.trainer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.reflections.SharedReflections;
import nl.leervink.reflections.SharedRow;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;
import nl.leervink.ui.shell.SignedIn;

/** The reflections that people shared with me, who guided their meeting; those of one group together. */
@Route("trainer/reflecties")
@Menu(title = "reflections.title", order = 22.5, icon = "vaadin:notebook")
@RolesAllowed(Role.TRAINER)
class SharedReflectionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient SharedReflections reflections;
    private final transient SignedIn signedIn;

    SharedReflectionsView(SharedReflections reflections, SignedIn signedIn) {
        this.reflections = reflections;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("reflections.shared-lead")));
        var pages = Pager.pages(reflections.count(signedIn.person()), PAGE);
        if (pages == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("reflections.none-shared"), getTranslation("reflections.none-shared.next")));
            return;
        }
        var page = Math.min(Pager.asked(event), pages - 1);
        reflections.page(signedIn.person(), page, PAGE).stream()
                .collect(groupingBy(row -> row.meeting().group(), LinkedHashMap::new, toList()))
                .values()
                .forEach(rows -> getContent().add(group(rows)));
        if (pages > 1) {
            getContent().add(new Pager(SharedReflectionsView.class, page, pages));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reflections.title");
    }

    private Section group(List<SharedRow> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.stream().map(this::item).forEach(list::add);
        var section = new Section(new H2(rows.getFirst().group()), list);
        section.addClassName("stack");
        return section;
    }

    private ListItem item(SharedRow row) {
        var line = new Div(
                new RouterLink(
                        row.name(),
                        SharedReflectionView.class,
                        SharedReflectionView.address(row.meeting().id(), row.author())),
                new Span(getTranslation(
                        "reflections.meeting-of",
                        Spelling.weekday(row.meeting().begins().toLocalDate(), getLocale()))));
        line.addClassName("row");
        return new ListItem(line);
    }
}
