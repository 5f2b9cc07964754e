package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.List;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.reflections.MyReflections;
import nl.leervink.reflections.OwnSeries;
import nl.leervink.reflections.ReflectionRow;
import nl.leervink.reflections.ReflectionState;
import nl.leervink.reflections.ReflectionTerm;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** My reflections on meetings of my groups: first those still to be written. */
@Route("mijn/reflecties")
@Menu(title = "reflections.title", order = 12.5, icon = "vaadin:notebook")
@RolesAllowed(Role.PARTICIPANT)
class MyReflectionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient MyReflections reflections;
    private final transient OwnSeries series;
    private final transient ReflectionTerm term;
    private final transient SignedIn signedIn;

    MyReflectionsView(MyReflections reflections, OwnSeries series, ReflectionTerm term, SignedIn signedIn) {
        this.reflections = reflections;
        this.series = series;
        this.term = term;
        this.signedIn = signedIn;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = signedIn.person();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("reflections.lead")));
        var toDo = reflections.toDo(me);
        var finished = reflections.countFinished(me);
        if (toDo.isEmpty() && finished == 0) {
            getContent()
                    .add(new EmptyState(getTranslation("reflections.none"), getTranslation("reflections.none.next")));
            return;
        }
        if (!toDo.isEmpty()) {
            getContent().add(section(getTranslation("reflections.to-do"), toDo));
        }
        if (finished > 0) {
            var pages = Pager.pages(finished, PAGE);
            var page = Math.min(Pager.asked(event), pages - 1);
            getContent().add(section(getTranslation("reflections.finished"), reflections.finished(me, page, PAGE)));
            if (pages > 1) {
                getContent().add(new Pager(MyReflectionsView.class, page, pages));
            }
        }
        var mine = series.mine(me);
        if (!mine.isEmpty()) {
            var kept = new Paragraph(getTranslation("reflections.kept", term.months()));
            kept.addClassName("soft");
            getContent().add(new SeriesPart(mine, group -> series.format(group, me)), kept);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reflections.title");
    }

    private Section section(String title, List<ReflectionRow> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.stream().map(this::item).forEach(list::add);
        var section = new Section(new H2(title), list);
        section.addClassName("stack");
        return section;
    }

    private Component item(ReflectionRow row) {
        var day = Spelling.weekday(row.meeting().begins().toLocalDate(), getLocale());
        var link = new RouterLink(
                switch (row.state()) {
                    case NOT_STARTED -> getTranslation("reflections.write", day);
                    case DRAFT -> getTranslation("reflections.go-on", day);
                    case FINISHED -> day;
                },
                ReflectionView.class,
                ReflectionView.address(row.meeting().id()));
        var line = new Div(link, new Span(row.group()));
        line.addClassName("row");
        if (row.state() != ReflectionState.FINISHED) {
            line.add(new Badge(row.state(), Tone.CALM));
        } else if (row.shared()) {
            line.add(new Badge(getTranslation("reflections.is-shared"), Tone.CALM));
        }
        return new ListItem(line);
    }
}
