package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Correspondence;
import nl.leervink.mailing.LetterId;
import nl.leervink.mailing.LetterRow;
import nl.leervink.mailing.LetterState;
import nl.leervink.mailing.OutboxNotice;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.SearchField;
import nl.leervink.ui.parts.Tone;

/** What the bureau mailed: what waits, what left, and what did not arrive. */
@Route("bureau/postvak-uit")
@Menu(title = "outbox.title", order = 48, icon = "vaadin:envelope-o")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
@StyleSheet("context://css/outbox.css")
class OutboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATE = "status";
    private static final String SEARCH = "zoek";
    private static final String LETTER = "brief";

    private final Correspondence correspondence;
    private final MultiSelectComboBox<LetterState> state = new MultiSelectComboBox<>();
    private final SearchField search = new SearchField(getTranslation("outbox.recipient"), () -> go(Optional.empty()));
    private final PagedGrid<LetterRow> grid = new PagedGrid<>();
    private final Div list = new Div();
    private final Div room = new Div();

    private Optional<LetterId> open = Optional.empty();

    OutboxView(Correspondence correspondence) {
        this.correspondence = correspondence;
        list.addClassName("stack");
        room.addClassName("master-detail");
        getContent().addClassName("stack");
        getContent()
                .add(new PageHeader(getTranslation("outbox.title"), getTranslation("outbox.lead"))
                        .withActions(new RouterLink(getTranslation("outbox.specimens"), SpecimensView.class)));
        correspondence.notices().forEach(this::tell);
        getContent().add(filter(), room);
        columns();
        grid.addItemClickListener(click -> go(Optional.of(click.getItem().id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        state.setValue(asked.getParameters(STATE).stream()
                .flatMap(typed -> state(typed).stream())
                .collect(Collectors.toUnmodifiableSet()));
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        open = asked.getSingleParameter(LETTER).flatMap(OutboxView::id);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.title");
    }

    private void tell(OutboxNotice notice) {
        var words = new Paragraph(getTranslation(notice.key()));
        var tone = notice == OutboxNotice.RETURNS_NOT_READ ? Tone.CALM : Tone.ATTENTION;
        words.addClassNames("notice", tone.style());
        getContent().add(words);
    }

    private Div filter() {
        state.setLabel(getTranslation("outbox.state"));
        state.setItems(LetterState.values());
        state.setPlaceholder(getTranslation("outbox.all"));
        state.setClearButtonVisible(true);
        state.setItemLabelGenerator(chosen -> getTranslation(chosen.key()));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(Optional.empty());
            }
        });
        var filter = new Div(state, search);
        filter.addClassName("row");
        return filter;
    }

    private void columns() {
        grid.addComposed(getTranslation("outbox.subject"), OutboxView::composed);
        grid.addComponentColumn(OutboxView::badge)
                .setHeader(getTranslation("outbox.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(LetterRow::subject)
                .setHeader(getTranslation("outbox.subject"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.recipientName() + " · " + row.recipient())
                .setHeader(getTranslation("outbox.recipient"))
                .setFlexGrow(2);
        grid.addColumn(row -> Spelling.moment(row.postedAt()))
                .setHeader(getTranslation("outbox.posted-at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Component composed(LetterRow row) {
        var subject = new Span(row.subject());
        subject.addClassName("edition-title");
        var when = new Span(row.recipientName() + " · " + Spelling.moment(row.postedAt()));
        when.addClassName("soft");
        var all = new Div(subject, when, badge(row));
        all.addClassName("edition-line");
        return all;
    }

    private static Badge badge(LetterRow row) {
        var state = row.state();
        return new Badge(state, LetterDetail.tone(state));
    }

    /** Beside a letter there is room for one column. */
    private void makeRoom(boolean beside) {
        grid.makeRoom(beside);
        grid.recalculateColumnWidths();
    }

    private void show() {
        var states = state.isEmpty() ? EnumSet.allOf(LetterState.class) : state.getValue();
        var recipient = search.getValue();
        list.removeAll();
        var count = correspondence.count(states, recipient);
        if (count == 0) {
            list.add(new EmptyState(getTranslation("outbox.empty"), getTranslation("outbox.empty.hint")));
        } else {
            grid.show(
                    count,
                    page -> correspondence.letters(states, recipient, page).stream(),
                    () -> correspondence.count(states, recipient));
            list.add(grid);
        }
        room.removeAll();
        room.add(list);
        var letter = open.flatMap(correspondence::letter);
        room.setClassName("has-detail", letter.isPresent());
        makeRoom(letter.isPresent());
        letter.ifPresent(
                details -> room.add(new LetterDetail(details, correspondence, () -> go(Optional.empty()), this::show)));
    }

    private void go(Optional<LetterId> letter) {
        var asked = new HashMap<String, List<String>>();
        asked.put(
                STATE,
                state.getValue().stream()
                        .sorted()
                        .map(chosen -> chosen.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (!search.getValue().isBlank()) {
            asked.put(SEARCH, List.of(search.getValue()));
        }
        letter.ifPresent(id -> asked.put(LETTER, List.of(id.value().toString())));
        UI.getCurrent().navigate(OutboxView.class, new QueryParameters(asked));
    }

    private static Optional<LetterState> state(String typed) {
        return EnumSet.allOf(LetterState.class).stream()
                .filter(state -> state.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    private static Optional<LetterId> id(String typed) {
        try {
            return Optional.of(new LetterId(UUID.fromString(typed)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
