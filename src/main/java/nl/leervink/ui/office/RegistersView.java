package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import nl.leervink.accreditation.AccreditationId;
import nl.leervink.accreditation.AccreditationRow;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.Renewal;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.UnsettledLedgers;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Countdown;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;

/** The registers we know, and the accreditations of our courses, the first to expire first. */
@Route("bureau/registers")
@RolesAllowed(Role.OFFICE)
@Menu(title = "registers.title", order = 46, icon = "vaadin:diploma")
class RegistersView extends Composite<Div> implements HasDynamicTitle {

    private final RegisterNames names;

    RegistersView(
            RegisterProfiles profiles,
            Registers registers,
            Accreditations accreditations,
            UnsettledLedgers unsettled,
            Clock clock) {
        this.names = registers.names();
        getContent()
                .add(
                        new PageHeader(getTranslation("registers.title"), getTranslation("registers.lead"))
                                .withActions(
                                        new RouterLink(getTranslation("delivery.title"), DeliveriesView.class),
                                        grant()),
                        unsettled(unsettled.count()),
                        renewals(accreditations.renewals(), LocalDate.now(clock)),
                        accreditations(accreditations.byExpiry()),
                        registers(profiles.known()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registers.title");
    }

    /** What the portal is still busy with, and when to ask for help. */
    private Paragraph unsettled(int many) {
        var notice = new Paragraph(getTranslation("registers.unsettled", many));
        notice.addClassNames("notice", Tone.ATTENTION.style());
        notice.setVisible(many > 0);
        return notice;
    }

    private Button grant() {
        var grant =
                new Button(getTranslation("grant.title"), _ -> UI.getCurrent().navigate(GrantView.class));
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        return grant;
    }

    /** What to ask a register for, before points stop coming. */
    private Section renewals(List<Renewal> renewals, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("rows");
        renewals.forEach(renewal -> {
            var words = new Div(
                    link(
                            renewal.id(),
                            renewal.courseTitle() + " · " + renewal.facts().register()),
                    new Paragraph(words(renewal)));
            words.addClassName("is-wide");
            var item = new ListItem(words);
            item.add(
                    renewal.askedOn().isPresent()
                            ? new Badge(
                                    getTranslation(
                                            "registers.asked-on",
                                            Spelling.day(renewal.askedOn().get())),
                                    Tone.GOOD)
                            : new Countdown(today, renewal.facts().term().lastDay()));
            list.add(item);
        });
        var section = new Section(
                new H2(getTranslation("registers.renewals")),
                new Paragraph(getTranslation("registers.renewals-text")),
                list);
        section.addClassName("stack");
        section.setVisible(!renewals.isEmpty());
        return section;
    }

    private String words(Renewal renewal) {
        var ends = getTranslation(
                "registers.ends-on", Spelling.day(renewal.facts().term().lastDay()), Spelling.day(renewal.askBy()));
        return renewal.editionsBeyond() == 0
                ? ends
                : ends + " " + getTranslation("registers.beyond", renewal.editionsBeyond());
    }

    private static Anchor link(AccreditationId id, String words) {
        return new Anchor("/bureau/registers/accreditatie/" + id.value(), words);
    }

    private Section accreditations(List<AccreditationRow> rows) {
        var section = new Section(new H2(getTranslation("registers.accreditations")));
        section.addClassName("stack");
        if (rows.isEmpty()) {
            section.add(new EmptyState(getTranslation("registers.none"), getTranslation("registers.none-text")));
            return section;
        }
        var table = new StackedTable(
                getTranslation("registers.accreditations"),
                List.of(
                        getTranslation("registers.course"),
                        getTranslation("registers.register"),
                        getTranslation("registers.reference"),
                        getTranslation("registers.points"),
                        getTranslation("registers.hours"),
                        getTranslation("registers.term")));
        rows.forEach(row -> {
            var facts = row.facts();
            table.row(
                    link(row.id(), row.courseTitle()),
                    new Text(facts.register().value()),
                    new Text(facts.reference().isEmpty() ? getTranslation("registers.unknown") : facts.reference()),
                    noted(
                            getTranslation(
                                    "registers.points-in",
                                    facts.points(),
                                    names.category(facts.register(), facts.grantedBy(), facts.category())),
                            row.differs(),
                            getTranslation("registers.differs")),
                    new Text(
                            getTranslation("registers.contact-and-self-study", facts.contactTime(), facts.selfStudy())),
                    noted(
                            getTranslation(
                                    "registers.from-until",
                                    Spelling.day(facts.term().firstDay()),
                                    Spelling.day(facts.term().lastDay())),
                            row.endsSoon(),
                            row.hasEnded()
                                    ? getTranslation("registers.ended")
                                    : getTranslation("registers.expires-soon")));
        });
        section.add(table);
        return section;
    }

    private static Span noted(String words, boolean attention, String note) {
        var told = new Span(words);
        if (attention) {
            told.add(new Text(" "), new Badge(note, Tone.ATTENTION));
        }
        return told;
    }

    private Section registers(List<RegisterProfile> known) {
        var list = new UnorderedList();
        list.addClassName("rows");
        var fresh = new RouterLink(getTranslation("register-new.title"), NewRulesView.class);
        known.forEach(profile -> list.add(new ListItem(profile(profile))));
        var section = new Section(
                new H2(getTranslation("registers.known")),
                new Paragraph(getTranslation("registers.known-text")),
                list,
                fresh);
        section.addClassName("stack");
        return section;
    }

    private Div profile(RegisterProfile profile) {
        var rules = new Anchor("bureau/registers/" + profile.id(), profile.spelled());
        var line = new Div(rules);
        line.addClassName("edition-line");
        return line;
    }
}
