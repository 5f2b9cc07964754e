package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.PartyStage;
import nl.leervink.enrolment.Standing;
import nl.leervink.kernel.Spelling;

/** Where people are who asked for seats: of what, who they are, their place in line and why, and what can be done. */
public class StandingCard extends Composite<Div> {

    private final Div deeds = new Div();

    public StandingCard(Standing standing) {
        this(standing, standing.edition().title());
        var edition = standing.edition();
        getContent()
                .addComponentAtIndex(
                        2,
                        new Paragraph(getTranslation(
                                "standing.edition",
                                Spelling.day(edition.period().firstDay()),
                                Spelling.day(edition.period().lastDay()),
                                edition.place())));
        getContent().addComponentAtIndex(3, new Paragraph(who(standing)));
    }

    private StandingCard(Standing standing, String title) {
        getContent().addClassName("card");
        getContent()
                .add(
                        new H3(title),
                        new Paragraph(new Badge(standing.stage(), tone(standing.stage()))),
                        new Paragraph(words(standing)));
        if (standing.mayAnswer() && standing.stage().isToBeAnswered()) {
            addCosts(standing);
        }
        standing.reason()
                .map(reason -> new Paragraph(getTranslation("standing.reason", reason)))
                .ifPresent(getContent()::add);
        deeds.addClassName("deeds");
        getContent().add(deeds);
    }

    /** What they commit themselves to who say yes. */
    private void addCosts(Standing standing) {
        var edition = standing.edition();
        getContent()
                .add(
                        new Paragraph(price(standing)),
                        new Paragraph(getTranslation("standing.leaving")),
                        LeavingPanel.ladder(standing.leaving()));
        if (standing.organisation().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("enrol.withdrawal", Leaving.DAYS_TO_WITHDRAW)));
        }
    }

    private String price(Standing standing) {
        var edition = standing.edition();
        if (edition.closedTo().isPresent()) {
            return getTranslation("enrol.price.agreed");
        }
        return standing.organisation().isEmpty()
                ? PriceWords.inFull(this, edition.price(), edition.vat())
                : PriceWords.each(this, edition.price(), edition.vat());
    }

    /** Without what the page says already: it bears their names, and says since when they wait. */
    public static StandingCard onItsEditionsPage(Standing standing) {
        var card = new StandingCard(standing, who(standing));
        var asked = new Paragraph(card.getTranslation("standing.asked-on", Spelling.moment(standing.askedAt())));
        asked.addClassName("soft");
        card.getContent().addComponentAtIndex(2, asked);
        return card;
    }

    /** Something to do about it; the first is what is likely. */
    public StandingCard withDeed(String name, Runnable deed) {
        var button = button(name, deed);
        if (deeds.getComponentCount() == 0) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        deeds.add(button);
        return this;
    }

    /** Something that can be done about it, and seldom is. */
    public StandingCard withLesserDeed(String name, Runnable deed) {
        deeds.add(button(name, deed));
        return this;
    }

    private static Button button(String name, Runnable deed) {
        var button = new Button(name, _ -> deed.run());
        button.setDisableOnClick(true);
        return button;
    }

    private static String who(Standing standing) {
        return String.join(", ", standing.names())
                + (standing.organisation().isEmpty() ? "" : " · " + standing.organisation());
    }

    private String words(Standing standing) {
        var until = standing.seatsUntil().map(Spelling::moment).orElse("");
        return switch (standing.stage()) {
            case WAITING ->
                getTranslation("standing.in-line", standing.position(), standing.waiting()) + " "
                        + getTranslation(standing.why().key());
            case OFFERED -> getTranslation("standing.offered", standing.seats(), until);
            case APPROVAL ->
                until.isEmpty()
                        ? getTranslation("standing.approval", standing.organisation())
                        : getTranslation("standing.approval.kept", standing.organisation(), until);
            case PLACED, DECLINED, EXPIRED, REFUSED, LEFT, CLOSED ->
                getTranslation("standing.since", Spelling.moment(standing.since()));
        };
    }

    private static Tone tone(PartyStage stage) {
        return switch (stage) {
            case OFFERED, APPROVAL -> Tone.ATTENTION;
            case PLACED -> Tone.GOOD;
            case WAITING, DECLINED, EXPIRED, REFUSED, LEFT, CLOSED -> Tone.CALM;
        };
    }
}
