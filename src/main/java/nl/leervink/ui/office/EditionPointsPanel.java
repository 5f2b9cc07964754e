package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.Points;
import nl.leervink.planning.EditionId;
import nl.leervink.points.EditionPointsRow;
import nl.leervink.points.EditionPointsSheet;
import nl.leervink.points.EntryStatus;
import nl.leervink.points.Fit;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** What an edition brings its participants, register by register, and the way to deliver it. */
class EditionPointsPanel extends Section {

    private final EditionPointsSheet sheet;
    private final transient Map<String, RegisterProfile> rules;

    /** A panel of a sheet with something on it, whose registers have these rules. */
    EditionPointsPanel(EditionId edition, EditionPointsSheet sheet, List<RegisterProfile> known) {
        this.sheet = sheet;
        this.rules = known.stream().collect(toMap(RegisterProfile::id, profile -> profile));
        addClassName("stack");
        setId("punten");
        var totals = new UnorderedList();
        totals.addClassName("rows");
        sheet.profiles().forEach(profile -> totals.add(total(edition, profile)));
        var table = new StackedTable(
                getTranslation("edition-points.caption"),
                List.of(
                        getTranslation("delivery.participant"),
                        getTranslation("edition-points.register"),
                        getTranslation("column.points"),
                        getTranslation("edition-points.standing")));
        sheet.rows()
                .forEach(row -> table.row(
                        row.name(),
                        register(row),
                        new Text(getTranslation("registers.points-in", row.points(), category(row))),
                        standing(row)));
        add(new H2(getTranslation("edition-points.title")), totals, table);
    }

    private ListItem total(EditionId edition, String profile) {
        var name = new Span(title(profile));
        name.addClassName("edition-title");
        var sums = new Span(EnumSet.allOf(EntryStatus.class).stream()
                .filter(status -> sheet.total(profile, status).compareTo(Points.NONE) > 0)
                .map(status -> getTranslation(
                        "edition-points.total", getTranslation(status.key()), sheet.total(profile, status)))
                .collect(joining(" · ")));
        sums.addClassName("soft");
        var words = new Div(name, sums);
        words.addClassName("edition-line");
        var item = new ListItem(words);
        if (isEarned(profile)) {
            item.add(new Anchor(
                    DeliveriesView.preparing(profile, List.of(edition)), getTranslation("edition-points.deliver")));
        }
        return item;
    }

    /** Whether there is something to deliver, or something to mend before it can be. */
    private boolean isEarned(String profile) {
        return sheet.rows().stream()
                .anyMatch(row -> row.profile().equals(profile)
                        && row.status().filter(EntryStatus.EARNED::equals).isPresent());
    }

    private Component register(EditionPointsRow row) {
        var register = new Div(new Text(title(row.profile())));
        row.number().ifPresent(number -> {
            var line = new Div(number);
            line.addClassName("soft");
            register.add(line);
        });
        return register;
    }

    private Component standing(EditionPointsRow row) {
        var standing = new Div(badge(row));
        row.why().map(EditionPointsPanel::said).ifPresent(why -> {
            standing.add(soft(getTranslation(why)));
            standing.add(new Div(new Anchor(
                    RegistrationsView.address(row.person(), row.register()),
                    getTranslation("delivery.to-registration"))));
        });
        if (!row.refusal().isEmpty()) {
            standing.add(soft(row.refusal()));
        }
        if (row.writtenOff()) {
            standing.add(soft(getTranslation("edition-points.written-off")));
        }
        row.delivery()
                .ifPresent(delivery -> standing.add(new Div(new Anchor(
                        "/bureau/registers/aanlevering/" + delivery, getTranslation("delivery.to-delivery")))));
        return standing;
    }

    /** The office reads of someone else what a participant reads of themselves. */
    private static String said(Fit why) {
        return switch (why) {
            case COUNTS -> "fit.counts";
            case CHAMBER_UNKNOWN -> "delivery-problem.chamber-unknown";
            case WRONG_CHAMBER -> "delivery-problem.wrong-chamber";
            case REGISTRATION_ENDED -> "delivery-problem.registration-ended";
            case NO_NUMBER -> "delivery-problem.no-number";
        };
    }

    private Badge badge(EditionPointsRow row) {
        return row.status()
                .map(status -> new Badge(
                        row.why().isPresent()
                                ? getTranslation("edition-points.counts-not")
                                : getTranslation(status.key()),
                        row.why().isPresent() ? Tone.ATTENTION : tone(status)))
                .orElseGet(() -> new Badge(getTranslation("edition-points.no-certificate"), Tone.CALM));
    }

    private static Tone tone(EntryStatus status) {
        return switch (status) {
            case FORECAST, EARNED, SUBMITTED -> Tone.CALM;
            case ACCEPTED -> Tone.GOOD;
            case REJECTED -> Tone.ATTENTION;
        };
    }

    private String title(String profile) {
        return Optional.ofNullable(rules.get(profile))
                .map(RegisterProfile::spelled)
                .orElse(profile);
    }

    private String category(EditionPointsRow row) {
        return Optional.ofNullable(rules.get(row.profile()))
                .map(known -> known.spelled(row.category()))
                .orElse(row.category());
    }

    private static Div soft(String words) {
        var line = new Div(words);
        line.addClassName("soft");
        return line;
    }
}
