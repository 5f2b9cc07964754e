package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.Fit;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.Prospect;
import nl.leervink.points.Prospect.Reach;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;

/** What a course gives: to whoever is signed in, for their own registrations; to a visitor, for whom it counts. */
class CoursePoints extends Div {

    /** What we would know more of if they told. */
    private static final Set<Fit> ASKS = Set.of(Fit.NO_NUMBER, Fit.CHAMBER_UNKNOWN);

    private final transient RegisterNames names;
    private boolean takingPart;

    private CoursePoints(RegisterNames names) {
        this.names = names;
        addClassName("stack");
    }

    /**
     * For someone we know.
     *
     * @param takingPart whether they take part in it or did: what it brings is then counted already
     */
    static CoursePoints forMe(List<Prospect> prospects, RegisterNames names, boolean takingPart) {
        var points = new CoursePoints(names);
        points.takingPart = takingPart;
        var list = new UnorderedList();
        list.addClassNames("plain-list", "rows", "course-points");
        prospects.forEach(prospect -> list.add(points.line(prospect)));
        points.add(list);
        if (takingPart && prospects.stream().anyMatch(prospect -> prospect.fit() == Fit.COUNTS)) {
            points.add(new Paragraph(
                    new Text(points.getTranslation("course-points.counted-already") + " "),
                    new Anchor("mijn/punten", points.getTranslation("course-points.to-my-points"))));
        }
        if (prospects.stream().anyMatch(prospect -> ASKS.contains(prospect.fit()))) {
            points.add(new Anchor("mijn/gegevens", points.getTranslation("course-points.to-my-data")));
        }
        return points;
    }

    /** For a visitor: each accreditation with the chambers it counts in, and those it does not. */
    static CoursePoints forAnyone(List<AccreditationFacts> awards, Registers registers) {
        var points = new CoursePoints(registers.names());
        var list = new UnorderedList();
        list.addClassNames("plain-list", "rows", "course-points");
        awards.forEach(award -> list.add(points.line(award, registers.chambersOf(award.register()))));
        points.add(list);
        return points;
    }

    private ListItem line(Prospect prospect) {
        var award = prospect.award();
        var counts = prospect.fit() == Fit.COUNTS;
        var line = new ListItem(title(award, prospect.spelled(names)), new Span(" "), badge(prospect.fit()));
        prospect.membership().ifPresent(mine -> line.add(soft(registration(mine))));
        if (counts && !takingPart) {
            prospect.reach().ifPresent(reach -> line.add(new Paragraph(words(reach))));
        } else if (!counts) {
            line.add(new Paragraph(getTranslation(prospect.fit().key())));
        }
        warn(line, prospect.fit() == Fit.WRONG_CHAMBER ? List.of() : prospect.beside());
        return line;
    }

    private String registration(MembershipFacts mine) {
        return getTranslation(
                "course-points.registration",
                mine.profile()
                        .flatMap(names::chamber)
                        .map(chamber -> mine.register() + " " + mine.number() + " · " + chamber)
                        .orElseGet(() -> mine.register() + " " + mine.number()));
    }

    private void warn(ListItem line, List<Requirement> beside) {
        BesideWords.of(this, beside).map(Paragraph::new).ifPresent(line::add);
    }

    private Badge badge(Fit fit) {
        return switch (fit) {
            case COUNTS -> new Badge(getTranslation("course-points.counts"), Tone.GOOD);
            case CHAMBER_UNKNOWN, NO_NUMBER -> new Badge(getTranslation("course-points.not-known"), Tone.CALM);
            case WRONG_CHAMBER, REGISTRATION_ENDED ->
                new Badge(getTranslation("course-points.not-for-you"), Tone.ATTENTION);
        };
    }

    private String words(Reach reach) {
        return reach.least()
                .map(least -> getTranslation("course-points.reach-of", reach.part(), reach.now(), reach.then(), least))
                .orElseGet(() -> getTranslation("course-points.reach", reach.part(), reach.now(), reach.then()));
    }

    private ListItem line(AccreditationFacts award, List<RegisterProfile> chambers) {
        var line = new ListItem(title(award, names.category(award.register(), award.grantedBy(), award.category())));
        if (chambers.size() > 1) {
            line.add(chambers("course-points.for-chambers", chambers, chamber -> chamber.takes(award.grantedBy())));
            line.add(
                    chambers("course-points.not-for-chambers", chambers, chamber -> !chamber.takes(award.grantedBy())));
        }
        warn(
                line,
                chambers.stream()
                        .filter(chamber -> chamber.id().equals(award.grantedBy()))
                        .flatMap(chamber -> chamber.asksBeside(award.category()).stream())
                        .toList());
        return line;
    }

    private Component chambers(String key, List<RegisterProfile> chambers, Predicate<RegisterProfile> which) {
        var named = chambers.stream()
                .filter(which)
                .flatMap(chamber -> chamber.chamber().stream())
                .toList();
        var line = soft(getTranslation(key, String.join(", ", named)));
        line.setVisible(!named.isEmpty());
        return line;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }

    private Span title(AccreditationFacts award, String category) {
        var title = new Span(getTranslation(
                "course-points.title",
                PointsWords.of(this, award.points()),
                Spelling.inSentence(category),
                award.registerName()));
        title.addClassName("card-title");
        return title;
    }
}
