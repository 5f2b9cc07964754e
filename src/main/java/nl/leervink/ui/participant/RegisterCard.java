package nl.leervink.ui.participant;

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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.GapCloser;
import nl.leervink.points.PointsOverview.InRegister;
import nl.leervink.points.RegisterStanding;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Outlook;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Ring;
import nl.leervink.ui.parts.Tone;

/** One registration at a glance: a ring for the whole, whether it will be enough, a bar for each part, and what would help. */
class RegisterCard extends Section {

    private static final int WHOLE = 100;

    private final transient LocalDate today;

    RegisterCard(InRegister register, LocalDate today) {
        this.today = today;
        addClassNames("card", "register-card");
        add(head(register), new StandingPanel(register.standing(), today));
        if (!register.closers().isEmpty()) {
            add(closers(register.closers()));
        }
        var code = register.standing().membership().register().value();
        add(new RouterLink(
                getTranslation("points.all-bookings", code),
                RegisterPointsView.class,
                new RouteParameters("register", code)));
    }

    private Component head(InRegister register) {
        var standing = register.standing();
        var words = new Div(new H2(register.registerName()), soft(who(standing)));
        words.addClassName("is-wide");
        var head = new Div(words);
        head.addClassName("register-head");
        if (standing instanceof Measured measured) {
            words.add(outlook(measured));
            measured.percentThere()
                    .ifPresent(there -> head.addComponentAsFirst(new Ring(
                            there, WHOLE, getTranslation("points.percent", there), getTranslation("points.of-whole"))));
        }
        return head;
    }

    /** The chamber, if there are several, and the number. */
    private String who(RegisterStanding standing) {
        var number = getTranslation("points.number", standing.membership().number());
        return standing instanceof Measured measured
                ? measured.profile()
                        .chamber()
                        .map(chamber -> chamber + " · " + number)
                        .orElse(number)
                : number;
    }

    private Component outlook(Measured measured) {
        var outlook = measured.outlook(today);
        return new Badge(getTranslation(outlook.key()), tone(outlook));
    }

    private static Tone tone(Outlook outlook) {
        return switch (outlook) {
            case MET, MET_BY_ENROLMENTS, ON_PACE -> Tone.GOOD;
            case TOO_EARLY, UNKNOWN, YEAR_UNKNOWN -> Tone.CALM;
            case BEHIND, YEAR_MISSED -> Tone.ATTENTION;
        };
    }

    private Component closers(List<GapCloser> closers) {
        var list = new UnorderedList();
        closers.stream()
                .limit(3)
                .forEach(closer -> list.add(new ListItem(
                        new Anchor(
                                "cursussen/" + closer.edition().slug(),
                                closer.edition().title()),
                        new Text(" "
                                + getTranslation(
                                        "points.closer",
                                        closer.points(),
                                        closer.category(),
                                        Spelling.day(closer.edition().firstDay()),
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
