package nl.leervink.ui.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
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
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Shown;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.RegisterProfiles;
import nl.leervink.registers.rules.AccrualRule;
import nl.leervink.registers.rules.Confidence;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.GroupRule;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.PeriodRule;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.registers.rules.Requirement.Bound;
import nl.leervink.registers.rules.Rounding;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;

/** The rules of one register or chamber in words, and where each was read. What no source says reads as unknown. */
@Route("bureau/registers/:profile")
@RolesAllowed(Role.OFFICE)
class RegisterRulesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisterProfiles profiles;
    private String title = "";

    RegisterRulesView(RegisterProfiles profiles) {
        this.profiles = profiles;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("profile")
                .flatMap(profiles::current)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RegisterProfile profile) {
        title = profile.chamber()
                .map(chamber -> profile.name() + ": " + chamber)
                .orElse(profile.name());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("register-rules.since", Spelling.day(profile.validFrom())))
                                .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class)),
                        summary(profile),
                        section(getTranslation("register-rules.asks"), requirements(profile)),
                        section(
                                getTranslation("register-rules.counts"),
                                list(profile.accrual().stream().map(this::accrual))),
                        section(getTranslation("register-rules.sources"), sources(profile)));
    }

    private Facts summary(RegisterProfile profile) {
        var facts = new Facts()
                .fact(getTranslation("register-rules.period"), period(profile.period()))
                .fact(profile.number().label(), known(profile.number().pattern()))
                .fact(
                        getTranslation("register-rules.reference"),
                        known(profile.accreditation().referencePattern()))
                .fact(
                        getTranslation("register-rules.test"),
                        profile.accreditation()
                                .testFromHours()
                                .map(hours -> getTranslation("register-rules.test-from", hours))
                                .orElseGet(this::unknown))
                .fact(
                        getTranslation("register-rules.delivery"),
                        getTranslation(profile.delivery().channel().key()));
        profile.groups().forEach(group -> facts.fact(kinds(group.kinds()), group(group)));
        profile.guide()
                .ifPresent(guide -> facts.fact(
                        getTranslation("register-rules.guide"),
                        getTranslation(
                                "register-rules.signed-by",
                                guide.accepted().stream()
                                        .collect(groupingBy(
                                                GuideRule.Accepted::role,
                                                mapping(GuideRule.Accepted::register, joining(", "))))
                                        .entrySet()
                                        .stream()
                                        .map(role -> role.getKey() + " (" + role.getValue() + ")")
                                        .sorted()
                                        .collect(joining(", ")),
                                guide.withGuide(),
                                guide.without())));
        return facts;
    }

    private String period(PeriodRule period) {
        return period.months()
                .map(months -> period.blockStart()
                        .map(block -> getTranslation("register-rules.block", months, Spelling.day(block)))
                        .orElseGet(() -> getTranslation("register-rules.member-period", months)))
                .orElseGet(this::unknown);
    }

    private String group(GroupRule group) {
        return Stream.of(
                        group.least().map(least -> getTranslation("register-rules.group-least", least)),
                        group.most().map(most -> getTranslation("register-rules.group-most", most)),
                        group.registered().map(some -> getTranslation("register-rules.group-registered", some)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private Component requirements(RegisterProfile profile) {
        var whole = new UnorderedList();
        profile.requirements().stream()
                .filter(part -> part.within().isEmpty())
                .forEach(part -> whole.add(requirement(profile, part)));
        return whole;
    }

    private ListItem requirement(RegisterProfile profile, Requirement part) {
        var item = new ListItem(new Text(part.name() + bounds(part)));
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

    private String bounds(Requirement part) {
        var bounds = Stream.of(
                        bound(part, Bound.LEAST, part.least(), "register-rules.least", "register-rules.least-unknown"),
                        bound(part, Bound.MOST, part.most(), "register-rules.most", "register-rules.most-unknown"))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return bounds.isEmpty() ? "" : ": " + bounds;
    }

    private Optional<String> bound(
            Requirement part, Bound bound, Optional<Points> points, String words, String unknown) {
        return points.map(told -> getTranslation(words, told))
                .or(() -> Optional.of(getTranslation(unknown))
                        .filter(_ -> part.unknown().contains(bound)));
    }

    private String accrual(AccrualRule rule) {
        var first = rule.mode()
                .flatMap(mode -> rule.rate()
                        .map(rate -> getTranslation(
                                "register-rules.earns",
                                kinds(rule.kinds()),
                                number(rate),
                                getTranslation(mode.key()),
                                rule.category())))
                .orElseGet(() -> getTranslation("register-rules.only-awarded", kinds(rule.kinds()), rule.category()));
        return Stream.of(
                        Optional.of(first),
                        Optional.of(rule.selfStudyRate())
                                .filter(rate -> rate.signum() > 0)
                                .map(rate -> getTranslation("register-rules.self-study", number(rate))),
                        rule.shortestMeeting().map(least -> getTranslation("register-rules.shortest", least)),
                        rule.rounding().map(this::rounding),
                        rule.atMost().map(most -> getTranslation("register-rules.at-most", most)),
                        Optional.of(rule.groupFactor())
                                .filter(factors -> !factors.isEmpty())
                                .map(factors -> getTranslation(
                                        "register-rules.group-factor",
                                        factors.entrySet().stream()
                                                .map(factor -> factor.getKey() + " × " + number(factor.getValue()))
                                                .collect(joining(", ")))))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private String rounding(Rounding rounding) {
        return getTranslation(
                "register-rules.rounded",
                getTranslation(rounding.mode().key()),
                number(rounding.step()),
                getTranslation(rounding.level().key()));
    }

    private Component sources(RegisterProfile profile) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "rows");
        profile.facts().forEach(fact -> list.add(source(fact)));
        return list;
    }

    private ListItem source(Fact fact) {
        var read = new Div(new Badge(
                getTranslation(fact.confidence().key()),
                fact.confidence() == Confidence.SEEN ? Tone.GOOD : Tone.ATTENTION));
        read.add(new Span(getTranslation("registers.seen", Spelling.day(fact.seenOn()))));
        fact.source().ifPresent(page -> read.add(new Anchor(page, page)));
        read.addClassNames("row", "soft");
        var about = new Span(getTranslation(fact.about().key()));
        about.addClassName("card-title");
        return new ListItem(new Div(about, new Paragraph(fact.says()), read));
    }

    private String kinds(Collection<? extends Shown> kinds) {
        return kinds.stream().map(kind -> getTranslation(kind.key())).sorted().collect(joining(", "));
    }

    private String number(BigDecimal number) {
        return new Points(number.setScale(2, java.math.RoundingMode.HALF_UP)).toString();
    }

    private String known(Optional<String> pattern) {
        return pattern.orElseGet(this::unknown);
    }

    private String unknown() {
        return getTranslation("registers.unknown");
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
