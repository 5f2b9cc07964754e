package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.attendance.AgendaRow;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.Roster;
import nl.leervink.judging.Judging;
import nl.leervink.judging.PileChoice;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionFacts;
import nl.leervink.questions.Coaching;
import nl.leervink.ui.parts.AppealsPanel;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.NewMessagesPanel;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.StageBadge;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** Where a trainer arrives: today's group first. */
@Route("trainer")
@Menu(title = "trainer.home", order = 20, icon = "vaadin:calendar-user")
@RolesAllowed(Role.TRAINER)
@StyleSheet("context://css/trainer.css")
class TrainerHomeView extends Composite<Div> implements HasDynamicTitle {

    private final LocalDate today;

    TrainerHomeView(
            Roster roster, HearingAppeals appeals, Judging judging, Coaching coaching, SignedIn signedIn, Clock clock) {
        var trainer = signedIn.person();
        today = LocalDate.now(clock);
        var agenda = roster.agenda(trainer);
        var now = agenda.stream()
                .filter(row -> row.session().date().equals(today))
                .toList();
        var before = agenda.stream()
                .filter(row -> row.session().date().isBefore(today))
                .toList();
        var coming = agenda.stream()
                .filter(row -> row.session().date().isAfter(today))
                .toList();
        getContent().add(new PageHeader(getTranslation("trainer.home"), Spelling.weekday(today, getLocale())));
        getContent().add(today(now));
        if (!before.isEmpty()) {
            getContent().add(cards(getTranslation("trainer.to-close"), before));
        }
        getContent().add(new AppealsPanel(appeals.waiting(trainer)));
        getContent().add(pile(judging.pileSize(PileChoice.ALL, trainer)));
        getContent().add(new NewMessagesPanel(coaching.news(trainer), "/trainer/uitvoeringen/"));
        getContent().add(coming(coming));
        getContent().add(editions(roster.editionsOf(trainer)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trainer.home");
    }

    private Component today(List<AgendaRow> rows) {
        return rows.isEmpty()
                ? new Section(
                        new H2(getTranslation("trainer.today")), new Paragraph(getTranslation("trainer.today-free")))
                : cards(getTranslation("trainer.today"), rows);
    }

    private Section cards(String title, List<AgendaRow> rows) {
        var cards = new Div();
        cards.addClassName("cards");
        rows.stream().map(this::card).forEach(cards::add);
        return section(title, cards);
    }

    private Div card(AgendaRow row) {
        var card = new Div();
        card.addClassName("card");
        var title = new H3(row.session().title());
        title.addClassName("card-title");
        var link = new RouterLink(
                getTranslation(row.closed() ? "trainer.see-roster" : "trainer.take-roster"),
                RosterView.class,
                RosterView.address(row.session().id()));
        link.addClassName("big-link");
        card.add(
                title,
                new Paragraph(row.editionTitle()),
                new Paragraph(when(row) + " · " + row.place()),
                marked(row),
                link);
        return card;
    }

    private Badge marked(AgendaRow row) {
        return row.closed()
                ? new Badge(getTranslation("trainer.session-closed"), Tone.GOOD)
                : new Badge(getTranslation("trainer.marked-of", row.marked(), row.takingPart()), Tone.CALM);
    }

    private Section pile(int waiting) {
        var link = new RouterLink(
                waiting == 0 ? getTranslation("trainer.pile-none") : getTranslation("trainer.pile-waiting", waiting),
                PileView.class);
        return section(getTranslation("trainer.pile"), link);
    }

    private Component coming(List<AgendaRow> rows) {
        if (rows.isEmpty()) {
            return new EmptyState(
                    getTranslation("trainer.coming-none-title"), getTranslation("trainer.coming-none-text"));
        }
        var list = new UnorderedList();
        list.addClassName("agenda");
        rows.stream().map(this::agendaLine).forEach(list::add);
        return section(getTranslation("trainer.coming"), list);
    }

    private ListItem agendaLine(AgendaRow row) {
        var day = new Span(Spelling.day(row.session().date()));
        var link = new RouterLink(
                row.session().title(),
                RosterView.class,
                RosterView.address(row.session().id()));
        return new ListItem(
                day,
                new Div(
                        new Div(link),
                        new Span(row.editionTitle() + " · " + row.place() + " · "
                                + getTranslation("trainer.taking-part", row.takingPart()))));
    }

    private Component editions(List<EditionFacts> editions) {
        var list = new UnorderedList();
        list.addClassName("rows");
        editions.stream().map(this::editionLine).forEach(list::add);
        var section = section(getTranslation("trainer.editions"), list);
        section.setVisible(!editions.isEmpty());
        return section;
    }

    private ListItem editionLine(EditionFacts edition) {
        var link = new RouterLink(
                getTranslation(
                        "trainer.edition-from",
                        edition.title(),
                        Spelling.day(edition.period().firstDay())),
                TrainerEditionView.class,
                TrainerEditionView.address(edition.id()));
        return new ListItem(link, new StageBadge(edition.stage(today)));
    }

    private String when(AgendaRow row) {
        return getTranslation(
                "trainer.session-when",
                Spelling.day(row.session().date()),
                row.session().start(),
                row.session().end());
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("stack");
        return section;
    }
}
