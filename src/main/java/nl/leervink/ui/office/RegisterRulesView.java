package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.Registers;
import nl.leervink.registers.RuleChanges;
import nl.leervink.registers.VersionRow;
import nl.leervink.registers.VersionRow.Entry;
import nl.leervink.registers.WithdrawResult;
import nl.leervink.registers.rules.Confidence;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/** The rules of one register or chamber in words, where each was read, and every version there was. */
@Route("bureau/registers/:profile")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class RegisterRulesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisterProfiles profiles;
    private final Registers registers;
    private final RuleChanges changes;
    private final PersonId office;
    private final LocalDate today;
    private final RulesInWords inWords = new RulesInWords(this);
    private String title = "";

    RegisterRulesView(
            RegisterProfiles profiles, Registers registers, RuleChanges changes, SignedIn signedIn, Clock clock) {
        this.profiles = profiles;
        this.registers = registers;
        this.changes = changes;
        this.office = signedIn.person();
        this.today = LocalDate.now(clock);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("profile").orElseThrow(NotFoundException::new);
        var versions = changes.versions(id);
        var asked = event.getLocation().getQueryParameters().getSingleParameter("versie");
        asked.map(key -> versions.stream().filter(row -> row.key().equals(key)).findFirst())
                .orElseGet(() -> current(id, versions))
                .ifPresentOrElse(version -> show(version, versions), () -> {
                    throw new NotFoundException();
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<VersionRow> current(String id, List<VersionRow> versions) {
        return profiles.known(id)
                .flatMap(known -> versions.stream()
                        .filter(row -> row.profile().equals(known))
                        .findFirst())
                .or(() -> versions.stream().findFirst());
    }

    private void show(VersionRow version, List<VersionRow> versions) {
        var profile = version.profile();
        title = profile.spelled();
        var facts = new Facts();
        new RuleSummary(inWords, registers.names()).of(profile).forEach(facts::fact);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title, getTranslation("register-rules.lead", inWords.days(profile)))
                        .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class))
                        .withActions(change(version)));
        if (!version.stands() || !profile.holdsOn(today)) {
            var notice = new Paragraph(getTranslation("register-rules.not-now"));
            notice.addClassNames("notice", "tone-attention");
            getContent().add(notice);
        }
        getContent()
                .add(
                        facts,
                        section(getTranslation("register-rules.asks"), requirements(profile)),
                        section(
                                getTranslation("register-rules.counts"),
                                list(profile.accrual().stream().map(rule -> inWords.accrual(profile, rule)))),
                        section(getTranslation("register-rules.sources"), sources(profile)),
                        section(
                                getTranslation("register-versions.title"),
                                new VersionHistory(versions, today, this::askToWithdraw)));
    }

    private Anchor change(VersionRow version) {
        return new Anchor(
                "bureau/registers/" + version.profile().id() + "/wijzig?versie=" + version.key(),
                getTranslation("register-change.link"));
    }

    private void askToWithdraw(Entry entry) {
        Confirm.askToRemove(
                getTranslation("register-versions.withdraw-title"),
                getTranslation("register-versions.withdraw-text"),
                getTranslation("register-versions.withdraw"),
                () -> withdraw(entry));
    }

    private void withdraw(Entry entry) {
        switch (changes.withdraw(office, entry.version())) {
            case WithdrawResult.Withdrawn() -> Toast.done(getTranslation("register-versions.done"));
            case WithdrawResult.HasBegun() -> Toast.failed(getTranslation("register-versions.has-begun"));
            case WithdrawResult.Gone() -> Toast.failed(getTranslation("register-versions.gone"));
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Component requirements(RegisterProfile profile) {
        var whole = new UnorderedList();
        profile.requirements().stream()
                .filter(part -> part.within().isEmpty())
                .forEach(part -> whole.add(requirement(profile, part)));
        return whole;
    }

    private ListItem requirement(RegisterProfile profile, Requirement part) {
        var item = new ListItem(new Text(inWords.requirement(part)));
        var parts = profile.requirements().stream()
                .filter(inner -> inner.within().equals(Optional.of(part.code())))
                .map(inner -> requirement(profile, inner))
                .toList();
        if (!parts.isEmpty()) {
            var list = new UnorderedList();
            parts.forEach(list::add);
            item.add(list);
        }
        return item;
    }

    private Component sources(RegisterProfile profile) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "rows");
        profile.facts().forEach(fact -> list.add(source(fact)));
        return list;
    }

    private ListItem source(Fact fact) {
        var read = new Div(
                new Badge(fact.confidence(), fact.confidence() == Confidence.SEEN ? Tone.GOOD : Tone.ATTENTION));
        read.add(new Span(getTranslation("registers.seen", Spelling.day(fact.seenOn()))));
        fact.source().ifPresent(page -> {
            var link = new Anchor(page, page);
            link.addClassName("address");
            read.add(link);
        });
        read.addClassNames("row", "soft");
        var about = new Span(getTranslation(fact.about().key()));
        about.addClassName("card-title");
        return new ListItem(new Div(about, new Paragraph(fact.says()), read));
    }

    private static UnorderedList list(Stream<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(words -> list.add(new ListItem(words)));
        return list;
    }

    private static Section section(String heading, Component content) {
        var section = new Section(new H2(heading), content);
        section.addClassName("stack");
        return section;
    }
}
