package nl.leervink.ui.parts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonName;
import nl.leervink.planning.DayOff;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.SessionAgenda;
import nl.leervink.planning.WorkingDays;

/**
 * Sessions by month, by week and as a list, which says all that the pictures say. What is shown is in the address; without a
 * word there it is a month, and on a phone the list.
 */
@StyleSheet("context://css/agenda.css")
public class AgendaPanel extends Div {

    private static final String FORM = "toon";
    private static final String DAY = "dag";
    private static final int NARROW = 640;

    private final Class<? extends Component> screen;
    private final transient Clock clock;
    private final transient Function<Period, List<AgendaLine>> sessions;
    private final RouterLink before;
    private final RouterLink today;
    private final RouterLink after;
    private final Map<AgendaForm, RouterLink> forms = new EnumMap<>(AgendaForm.class);
    private final H2 heading = new H2();
    private final Div page = new Div();
    private transient QueryParameters asked = QueryParameters.empty();
    private boolean narrow;

    /**
     * Empty until it is to show something.
     *
     * @param screen whose address says what is shown
     * @param sessions what there is on these days, the soonest first
     */
    public AgendaPanel(Class<? extends Component> screen, Clock clock, Function<Period, List<AgendaLine>> sessions) {
        this.screen = screen;
        this.clock = clock;
        this.sessions = sessions;
        before = link("agenda-view.before");
        today = link("agenda-view.today");
        after = link("agenda-view.after");
        heading.getElement().setAttribute("aria-live", "polite");
        page.addClassName("stack");
        addClassName("stack");
        add(bar(), heading, page);
        Signal.effect(this, this::fit);
    }

    /** Shows what an address asks. */
    public final void show(QueryParameters address) {
        asked = address;
        show();
    }

    private void fit() {
        var width = UI.getCurrent().getPage().windowSizeSignal().get().width();
        var isNarrow = width > 0 && width < NARROW;
        if (isNarrow != narrow) {
            narrow = isNarrow;
            Signal.untracked(() -> {
                show();
                return narrow;
            });
        }
    }

    private Component bar() {
        var pages = new Nav(before, today, after);
        pages.addClassName("agenda-switch");
        pages.setAriaLabel(getTranslation("agenda-view.pages"));
        var ways = new Nav();
        ways.addClassName("agenda-switch");
        ways.setAriaLabel(getTranslation("agenda-view.forms"));
        for (var form : AgendaForm.values()) {
            var link = link(form.key());
            forms.put(form, link);
            ways.add(link);
        }
        var bar = new Div(pages, ways);
        bar.addClassName("agenda-bar");
        return bar;
    }

    private RouterLink link(String key) {
        return new RouterLink(getTranslation(key), screen);
    }

    private void show() {
        var now = LocalDateTime.now(clock);
        var shown = new AgendaPage(
                asked.getSingleParameter(FORM)
                        .flatMap(AgendaForm::of)
                        .orElse(narrow ? AgendaForm.LIST : AgendaForm.MONTH),
                asked.getSingleParameter(DAY).flatMap(AgendaPage::day).orElse(now.toLocalDate()));
        before.setQueryParameters(asked(DAY, shown.before().toString()));
        today.setQueryParameters(asked(DAY, now.toLocalDate().toString()));
        after.setQueryParameters(asked(DAY, shown.after().toString()));
        forms.forEach((form, link) -> {
            link.setQueryParameters(asked(FORM, form.word()));
            if (form == shown.form()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        heading.setText(title(shown));
        var lines = sessions.apply(shown.days());
        page.removeAll();
        if (lines.size() >= SessionAgenda.MOST) {
            page.add(new Paragraph(getTranslation("agenda-view.too-many", SessionAgenda.MOST)));
        }
        page.add(shown.form() == AgendaForm.LIST ? list(shown, lines, now.toLocalDate()) : calendar(shown, lines, now));
        if (!lines.isEmpty()) {
            page.add(legend(lines, now.toLocalDate()));
        }
    }

    private QueryParameters asked(String name, String value) {
        var all = new HashMap<String, String>();
        asked.getParameters()
                .forEach((key, values) -> values.stream().findFirst().ifPresent(one -> all.put(key, one)));
        all.put(name, value);
        return QueryParameters.simple(all);
    }

    private String title(AgendaPage shown) {
        var days = shown.days();
        var from = Spelling.dayInWords(days.firstDay(), getLocale());
        var until = Spelling.dayInWords(days.lastDay(), getLocale());
        return switch (shown.form()) {
            case MONTH -> DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(YearMonth.from(shown.day()));
            case WEEK ->
                getTranslation(
                        "agenda-view.week-title",
                        String.valueOf(shown.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        from,
                        until);
            case LIST -> getTranslation("agenda-view.list-title", from, until);
        };
    }

    private Component legend(List<AgendaLine> lines, LocalDate day) {
        var legend = new Legend(getTranslation("agenda-view.legend"));
        lines.stream()
                .map(line -> line.session().stage(day))
                .distinct()
                .sorted()
                .forEach(stage -> legend.explain(style(stage), getTranslation(stage.key())));
        return legend;
    }

    private static String style(EditionStage stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<LocalDate, DayOff> publicHolidays(Period days) {
        var holidays = new TreeMap<LocalDate, DayOff>();
        days.firstDay()
                .datesUntil(days.lastDay().plusDays(1))
                .forEach(day -> WorkingDays.dayOff(day)
                        .filter(why -> why != DayOff.WEEKEND)
                        .ifPresent(why -> holidays.put(day, why)));
        return holidays;
    }

    private String names(AgendaLine line) {
        return line.trainers().stream().map(PersonName::full).collect(joining(", "));
    }

    private String time(LocalTime time) {
        return Spelling.time(time, getLocale());
    }

    private String number(AgendaLine line) {
        return getTranslation(
                "agenda-view.number", line.session().number(), line.session().count());
    }

    /** Where, who and how far, as far as that is told. */
    private List<String> about(AgendaLine line) {
        return Stream.of(number(line), line.session().place(), names(line))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private Component calendar(AgendaPage shown, List<AgendaLine> lines, LocalDateTime now) {
        var calendar = new SessionCalendar();
        calendar.draw(new SessionCalendar.Picture(
                shown.form().picture(),
                shown.day().toString(),
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                getLocale().getLanguage(),
                new SessionCalendar.Words(
                        getTranslation("agenda-view.week-short", "$0"),
                        getTranslation("agenda-view.more", "$0"),
                        getTranslation("agenda-view.more-hint", "$0"),
                        getTranslation("agenda-view.close")),
                lines.stream().map(line -> drawn(line, now.toLocalDate())).toList(),
                publicHolidays(shown.days()).entrySet().stream()
                        .map(off -> new SessionCalendar.Off(
                                off.getKey().toString(),
                                getTranslation(off.getValue().key())))
                        .toList()));
        if (!lines.isEmpty()) {
            return calendar;
        }
        var nothing = new Paragraph(getTranslation("agenda-view.none"));
        nothing.addClassName("soft");
        return new Div(nothing, calendar);
    }

    private SessionCalendar.Drawn drawn(AgendaLine line, LocalDate day) {
        var session = line.session();
        var stage = getTranslation(session.stage(day).key());
        var week = new ArrayList<>(about(line));
        week.add(stage);
        var label = new ArrayList<String>();
        label.add(Spelling.weekday(session.date(), getLocale()) + " " + time(session.start()) + " – "
                + time(session.end()));
        label.add(session.title());
        label.addAll(week);
        return new SessionCalendar.Drawn(
                session.id().value().toString(),
                session.title(),
                session.date().atTime(session.start()).toString(),
                session.date().atTime(session.end()).toString(),
                line.address(),
                style(session.stage(day)),
                time(session.start()),
                String.join(" · ", label),
                List.of(session.number() + "/" + session.count() + " · " + stage),
                week);
    }

    private Component list(AgendaPage shown, List<AgendaLine> lines, LocalDate day) {
        var list = new Div();
        list.addClassName("agenda-list");
        if (lines.isEmpty()) {
            list.add(new EmptyState(getTranslation("agenda-view.none"), getTranslation("agenda-view.none-hint")));
        }
        var byDay = lines.stream().collect(groupingBy(line -> line.session().date(), TreeMap::new, toList()));
        var holidays = publicHolidays(shown.days());
        Stream.concat(byDay.keySet().stream(), holidays.keySet().stream())
                .distinct()
                .sorted()
                .forEach(date -> {
                    list.add(day(date, Optional.ofNullable(holidays.get(date))));
                    var rows = new UnorderedList();
                    rows.addClassName("agenda");
                    byDay.getOrDefault(date, List.of()).forEach(line -> rows.add(row(line, day)));
                    if (rows.getChildren().findAny().isPresent()) {
                        list.add(rows);
                    }
                });
        return list;
    }

    private H3 day(LocalDate date, Optional<DayOff> holiday) {
        var day = new H3(Spelling.weekday(date, getLocale()));
        holiday.ifPresent(why -> {
            var name = new Span(" · " + getTranslation(why.key()));
            name.addClassName("soft");
            day.add(name);
        });
        return day;
    }

    private ListItem row(AgendaLine line, LocalDate day) {
        var session = line.session();
        var about = new Span(String.join(" · ", about(line)));
        about.addClassName("soft");
        var row = new ListItem(
                new Span(time(session.start()) + " – " + time(session.end())),
                new Div(new Anchor(line.address(), session.title()), about, new StageBadge(session.stage(day))));
        row.addClassName(style(session.stage(day)));
        return row;
    }
}
