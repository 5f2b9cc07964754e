package nl.leervink.ui.visitor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.enrolment.PartSeating;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.Availability;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.DayPartList;
import nl.leervink.ui.parts.Tone;

/** Editions one can enrol in: when, where, how many seats there are left, and the way in. */
class EditionList extends UnorderedList {

    private static final int INSTEAD = 3;

    private final transient Set<EditionId> mine;
    private final transient Map<EditionId, PartSeating> parts;

    /**
     * These editions, in this order.
     *
     * @param verdicts what each earns, so that one that earns nothing says so
     * @param mine those that whoever reads has a place in
     * @param titled whether each row names its course
     */
    EditionList(
            List<OfferedEdition> editions,
            Map<EditionId, Integer> taken,
            Map<EditionId, List<Verdict>> verdicts,
            Set<EditionId> mine,
            boolean titled) {
        this(editions, taken, Map.of(), verdicts, mine, titled);
    }

    /**
     * As {@link #EditionList(List, Map, Map, Set, boolean)}.
     *
     * @param parts what is left of the parts of those that have a day held in parts
     */
    EditionList(
            List<OfferedEdition> editions,
            Map<EditionId, Integer> taken,
            Map<EditionId, PartSeating> parts,
            Map<EditionId, List<Verdict>> verdicts,
            Set<EditionId> mine,
            boolean titled) {
        this.mine = mine;
        this.parts = parts;
        addClassNames("rows", "editions");
        var open = editions.stream().filter(edition -> left(edition, taken) > 0).toList();
        editions.forEach(edition -> add(row(
                edition,
                left(edition, taken),
                instead(edition, open),
                verdicts.getOrDefault(edition.id(), List.of()),
                titled)));
    }

    private static int left(OfferedEdition edition, Map<EditionId, Integer> taken) {
        return edition.seatsLeft(taken.getOrDefault(edition.id(), 0));
    }

    /** The editions of the same course one can go to when this one is full. */
    private static List<OfferedEdition> instead(OfferedEdition full, List<OfferedEdition> open) {
        return open.stream()
                .filter(other -> other.course().equals(full.course()))
                .limit(INSTEAD)
                .toList();
    }

    private ListItem row(
            OfferedEdition edition, int left, List<OfferedEdition> instead, List<Verdict> verdicts, boolean titled) {
        var when = new Paragraph(getTranslation(
                "edition.from-to",
                Spelling.dayInWords(edition.firstDay(), getLocale()),
                Spelling.dayInWords(edition.lastDay(), getLocale())));
        when.addClassName("edition-when");
        var where = new Paragraph(
                getTranslation("edition.where-and-until", edition.place(), Spelling.day(edition.enrolUntil())));
        where.addClassName("soft");
        var words = new Div();
        words.addClassName("edition-words");
        if (titled) {
            words.add(new Anchor("/cursussen/" + edition.slug(), edition.title()));
        }
        words.add(when, where);
        Optional.ofNullable(parts.get(edition.id())).map(DayPartList::new).ifPresent(words::add);
        var standing = new Paragraph(
                edition.confirmed()
                        ? getTranslation("edition-stage.confirmed")
                        : getTranslation("reservation.by", Spelling.dayInWords(edition.decideBy(), getLocale())));
        standing.addClassName("soft");
        words.add(standing);
        verdicts.stream()
                .filter(EarnsNothing.class::isInstance)
                .map(verdict -> new Paragraph(getTranslation(
                        "edition.no-points", verdict.accreditation().registerName())))
                .forEach(words::add);
        if (mine.contains(edition.id())) {
            return new ListItem(
                    words,
                    new Badge(getTranslation("edition.mine"), Tone.GOOD),
                    new Anchor("/mijn/uitvoeringen/" + edition.id().value(), getTranslation("edition.to-mine")));
        }
        var row = new ListItem(
                words, new Badge(seats(left), Availability.of(left) == Availability.YES ? Tone.GOOD : Tone.ATTENTION));
        row.add(wayIn(edition, left));
        if (left == 0) {
            instead.forEach(other -> words.add(new Div(
                    new Anchor(address(other), getTranslation("edition.instead", Spelling.day(other.firstDay()))))));
        }
        return row;
    }

    private Anchor wayIn(OfferedEdition edition, int left) {
        var name =
                new Span(" " + getTranslation("edition.enrol-in", edition.title(), Spelling.day(edition.firstDay())));
        name.addClassName("visually-hidden");
        var link = new Anchor(address(edition), getTranslation(left > 0 ? "edition.enrol" : "edition.wait"));
        link.add(name);
        link.addClassName("way-in");
        return link;
    }

    private static String address(OfferedEdition edition) {
        return "/inschrijven/" + edition.id().value();
    }

    private String seats(int left) {
        if (left == 0) {
            return getTranslation("edition.full");
        }
        return left == 1 ? getTranslation("edition.one-seat") : getTranslation("edition.seats", left);
    }
}
