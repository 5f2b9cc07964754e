package nl.leervink.ui.participant;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.PointsOverview.InRegister;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Outlook;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Ring;
import nl.leervink.ui.parts.Tone;

/** One registration at a glance: a ring for the whole, whether it will be enough, a bar for each part, and what would help. */
class RegisterCard extends Section {

    private static final int WHOLE = 100;

    private final transient RegisterNames names;
    private final transient LocalDate today;

    RegisterCard(InRegister register, RegisterNames names, LocalDate today) {
        this.names = names;
        this.today = today;
        addClassNames("card", "register-card");
        add(head(register), new StandingPanel(register.standing(), today));
        if (!register.closers().isEmpty()) {
            add(closers(register));
        }
    }

    private Component head(InRegister register) {
        var standing = register.standing();
        var membership = register.membership();
        var words = new Div(
                new H2(Stream.concat(
                                Stream.of(register.registerName()),
                                membership.profile().flatMap(names::chamber).stream())
                        .collect(joining(" · "))),
                soft(getTranslation("points.number", membership.number())));
        words.addClassName("is-wide");
        var head = new Div(words);
        head.addClassName("register-head");
        if (standing instanceof Measured measured) {
            words.add(outlook(measured));
            measured.percentThere().ifPresent(there -> head.addComponentAsFirst(ring(measured, there)));
        }
        return head;
    }

    /** What registers awarded, and as a layer of its own what own claims add to that. */
    private Ring ring(Measured measured, int there) {
        var awarded = measured.percentAwarded().orElse(there);
        return new Ring(
                there,
                awarded,
                WHOLE,
                getTranslation("points.percent", there),
                there > awarded
                        ? getTranslation("points.of-whole-with-claims", there - awarded)
                        : getTranslation("points.of-whole"));
    }

    private Component outlook(Measured measured) {
        var outlook = measured.outlook(today);
        var ended = measured.membership().until().map(Spelling::day).orElse("");
        return new Badge(getTranslation(outlook.key(), ended), tone(outlook));
    }

    private static Tone tone(Outlook outlook) {
        return switch (outlook) {
            case MET, MET_BY_ENROLMENTS, ON_PACE -> Tone.GOOD;
            case ENDED, TOO_EARLY, UNKNOWN, YEAR_UNKNOWN -> Tone.CALM;
            case BEHIND, YEAR_MISSED -> Tone.ATTENTION;
        };
    }

    private Component closers(InRegister register) {
        var list = new UnorderedList();
        register.closers().stream()
                .limit(3)
                .forEach(closer -> list.add(new ListItem(
                        new Anchor(
                                "cursussen/" + closer.edition().slug(),
                                closer.edition().title()),
                        new Text(" "
                                + getTranslation(
                                        "points.closer",
                                        PointsWords.of(this, closer.points()),
                                        Spelling.inSentence(names.category(
                                                register.membership().register(), closer.category())),
                                        Spelling.day(closer.edition().period().firstDay()),
                                        closer.edition().place())))));
        var part = new Div(new H3(getTranslation("points.closers")), list);
        part.addClassName("stack");
        return part;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
