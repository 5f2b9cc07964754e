package nl.leervink.ui.participant;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Moment;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.registers.rules.YearCount;
import nl.leervink.registers.rules.YearStanding;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.Legend;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.TimeLine;

/** How far I am with what a register asks in this period: a bar for the time, and one for each part. */
class StandingPanel extends Div {

    private final transient LocalDate today;

    StandingPanel(RegisterStanding standing, LocalDate today) {
        this.today = today;
        addClassNames("stack", "standing");
        add(new H3(getTranslation("standing.asked")));
        switch (standing) {
            case Measured measured -> show(measured);
            case RegisterStanding.ChamberNeeded _ -> ask(getTranslation("standing.chamber-needed"));
            case RegisterStanding.DayNeeded _ -> ask(getTranslation("standing.day-needed"));
            case RegisterStanding.RulesUnknown _ -> add(new Paragraph(getTranslation("standing.unknown")));
        }
    }

    private void ask(String words) {
        add(new Paragraph(words), new RouterLink(getTranslation("standing.tell"), MyDataView.class));
    }

    private void show(Measured measured) {
        var period = measured.period();
        var line = new TimeLine(
                period, today, getTranslation("standing.gone", measured.percentGone(today), Spelling.day(today)));
        measured.moments()
                .forEach(moment -> line.mark(
                        moment.day(),
                        moment.expected() ? "is-expected" : "is-earned",
                        getTranslation(
                                moment.expected() ? "standing.moment-expected" : "standing.moment",
                                Spelling.day(moment.day()),
                                PointsWords.of(this, moment.points()))));
        add(line);
        measured.parts().forEach(part -> add(part(measured, part)));
        measured.yearsMissed(today).forEach(year -> add(soft(missed(year))));
        measured.yearsOn(today).forEach(year -> add(soft(year(measured, year))));
        if (measured.countsClaims()) {
            add(soft(getTranslation("standing.claims-count")));
        }
        if (measured.rejected().compareTo(Points.NONE) > 0) {
            add(soft(getTranslation("standing.rejected", measured.rejected())));
        }
        add(legend(measured));
    }

    /** Of what is drawn here, and of nothing else. */
    private Legend legend(Measured measured) {
        var legend = new Legend(getTranslation("legend.name")).explain("is-there", getTranslation("legend.awarded"));
        if (measured.countsClaims()) {
            legend.explain("is-claimed", getTranslation("legend.claimed"));
        }
        if (measured.parts().stream().anyMatch(part -> part.expected().compareTo(Points.NONE) > 0)) {
            legend.explain("is-expected", getTranslation("legend.expected"));
        }
        if (measured.moments().stream().anyMatch(moment -> !moment.expected())) {
            legend.explain("is-mark", getTranslation("legend.earned-on"));
        }
        if (measured.moments().stream().anyMatch(Moment::expected)) {
            legend.explain("is-mark-expected", getTranslation("legend.expected-on"));
        }
        return legend.explain("is-today", getTranslation("legend.today"));
    }

    private String year(Measured measured, YearStanding year) {
        var told = getTranslation(
                "standing-year.this",
                Spelling.day(year.year().lastDay()),
                year.requirement().spelled(),
                counts(year));
        return measured.isProRata(year) ? told + " " + getTranslation("standing-year.pro-rata") : told;
    }

    private String missed(YearStanding year) {
        return getTranslation(
                "standing-year.missed",
                Spelling.day(year.year().firstDay()),
                Spelling.day(year.year().lastDay()),
                year.requirement().spelled(),
                counts(year));
    }

    private String counts(YearStanding year) {
        return year.counts().stream()
                .sorted(comparing(count -> count.counted().isEmpty()))
                .map(this::count)
                .collect(joining(", "));
    }

    /** What cannot be counted reads as unknown, with the reason. */
    private String count(YearCount count) {
        return count.counted()
                .map(there -> getTranslation(
                        switch (count.measure()) {
                            case MEETINGS -> "standing-year.meetings";
                            case HOURS -> "standing-year.hours";
                            case POINTS -> "standing-year.points";
                        },
                        there,
                        count.asked()))
                .orElseGet(() -> getTranslation("standing-year.unknown", count.asked()));
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    private Component part(Measured measured, Part part) {
        var asked = part.earned().requirement();
        var bound = asked.least().or(asked::most);
        var room = new Div();
        room.addClassName("standing-part");
        room.getStyle().set("padding-inline-start", part.earned().depth() + "rem");
        if (bound.isPresent()) {
            room.add(new Bar(part.earned().counted().value(), bound.get().value(), figure(part), asked.spelled())
                    .followedBy(part.claimed().value(), "is-claimed")
                    .followedBy(part.expected().value(), "is-expected"));
        } else {
            room.add(new Paragraph(asked.spelled() + ": " + figure(part)));
        }
        var words = Stream.of(claimed(part), expected(part), pace(measured, part), beyond(part))
                .flatMap(Optional::stream)
                .toList();
        if (!words.isEmpty()) {
            room.add(soft(String.join(" ", words)));
        }
        return room;
    }

    private String figure(Part part) {
        var counted = part.counted();
        var asked = part.earned().requirement();
        if (asked.least().isPresent()) {
            return getTranslation("standing.of-least", counted, asked.least().get());
        }
        if (asked.most().isPresent()) {
            return getTranslation("standing.of-most", counted, asked.most().get());
        }
        return asked.unknown().contains(Requirement.Bound.LEAST)
                ? getTranslation("standing.of-unknown", counted)
                : getTranslation("standing.counted", counted);
    }

    private Optional<String> claimed(Part part) {
        return Optional.of(part.claimed())
                .filter(claimed -> claimed.compareTo(Points.NONE) > 0)
                .map(claimed -> getTranslation("standing.claimed", claimed));
    }

    private Optional<String> expected(Part part) {
        return Optional.of(part.expected())
                .filter(more -> more.compareTo(Points.NONE) > 0)
                .map(more -> getTranslation("standing.expected", more));
    }

    private Optional<String> pace(Measured measured, Part part) {
        if (part.isMet()) {
            return Optional.empty();
        }
        var least = part.earned().least().orElseThrow();
        return measured.atThisPace(part, today)
                .map(then -> then.compareTo(least) >= 0
                        ? getTranslation("standing.pace-enough")
                        : getTranslation(
                                part.expected().compareTo(Points.NONE) > 0
                                        ? "standing.pace-short-with"
                                        : "standing.pace-short",
                                then));
    }

    private Optional<String> beyond(Part part) {
        return Optional.of(part.earned().beyond())
                .filter(more -> more.compareTo(Points.NONE) > 0
                        && part.earned().requirement().most().isPresent())
                .map(more -> getTranslation("standing.full", more, more.value()));
    }
}
