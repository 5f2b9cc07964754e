package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leervink.bundles.Arrival;
import nl.leervink.bundles.BundleSheet;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.bundles.BundleSheet.Link;
import nl.leervink.bundles.BundleState;
import nl.leervink.bundles.SendResult;
import nl.leervink.bundles.Sending;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.ReturnReason;
import nl.leervink.mailing.Trouble;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;

/** How the certificates of an edition went to people, what became of it, and what to do about what did not arrive. */
class BundlesPanel extends Section {

    private final transient Sending sending;
    private final transient PersonId me;
    private final transient Runnable changed;

    BundlesPanel(List<BundleSheet> bundles, Sending sending, PersonId me, Runnable changed) {
        this.sending = sending;
        this.me = me;
        this.changed = changed;
        addClassName("stack");
        setId("verzending");
        add(new H2(getTranslation("bundles.title")));
        bundles.forEach(bundle -> add(card(bundle)));
    }

    private Article card(BundleSheet bundle) {
        var head = new Div(
                new H3(bundle.organisation()
                        .map(organisation -> getTranslation("bundles.for", receiver(bundle), organisation))
                        .orElseGet(() -> receiver(bundle))),
                new Badge(bundle.state(), tone(bundle)));
        head.addClassName("row");
        var card = new Article(head, certificates(bundle));
        card.addClassNames("card", "stack");
        bundle.fetchedAt()
                .ifPresent(at ->
                        card.add(soft(getTranslation("bundles.fetched", Spelling.moment(at), bundle.timesFetched()))));
        if (!bundle.letters().isEmpty()) {
            var letters = new UnorderedList();
            letters.addClassName("rows");
            bundle.letters().forEach(letter -> letters.add(line(bundle, letter)));
            card.add(letters);
        } else if (bundle.state() == BundleState.IN_PORTAL && bundle.hasSomethingToSend()) {
            card.add(new Button(
                    getTranslation("bundles.send"),
                    _ -> ask(
                            bundle,
                            Optional.empty(),
                            bundle.address().map(EmailAddress::value).orElse(""))));
        }
        return card;
    }

    private String receiver(BundleSheet bundle) {
        return bundle.receiver().orElseGet(() -> getTranslation("bundles.unknown-receiver"));
    }

    private static Tone tone(BundleSheet bundle) {
        return bundle.lost().isEmpty() ? Tone.CALM : Tone.ATTENTION;
    }

    private Component certificates(BundleSheet bundle) {
        var list = new UnorderedList();
        bundle.certificates()
                .forEach(each -> list.add(new ListItem(getTranslation(
                        each.given() ? "bundles.certificate" : "bundles.certificate-left-out",
                        each.number(),
                        each.name().orElseGet(() -> getTranslation("bundles.forgotten"))))));
        return bundle.certificates().size() == 1
                ? list
                : new Details(
                        getTranslation(
                                "bundles.certificates", bundle.certificates().size()),
                        list);
    }

    private ListItem line(BundleSheet bundle, LetterSent letter) {
        var address = new Span(letter.to().value());
        address.addClassName("edition-title");
        var words = new Div(address, soft(posted(letter)));
        words.addClassName("edition-line");
        letter.link().map(this::link).ifPresent(said -> words.add(soft(said)));
        why(bundle, letter).ifPresent(said -> {
            said.addClassNames("notice", Tone.ATTENTION.style());
            words.add(said);
        });
        var end = new Div(new Badge(letter.arrival(), tone(bundle, letter)));
        end.addClassName("row");
        if (bundle.hasSomethingToSend() && !letter.replaced()) {
            if (letter.arrival() != Arrival.QUEUED) {
                end.add(deed(
                        getTranslation("bundles.again"),
                        letter,
                        () -> ask(bundle, Optional.of(letter), letter.to().value())));
            }
            end.add(deed(getTranslation("bundles.elsewhere"), letter, () -> ask(bundle, Optional.of(letter), "")));
        }
        if (letter.link().filter(Link::works).isPresent()) {
            end.add(deed(getTranslation("bundles.revoke"), letter, () -> revoke(letter)));
        }
        return new ListItem(words, end);
    }

    private static Button deed(String words, LetterSent letter, Runnable act) {
        var button = new Button(words, _ -> act.run());
        button.setAriaLabel(words + ": " + letter.to().value());
        return button;
    }

    private String posted(LetterSent letter) {
        var when = getTranslation(letter.kind().key()) + " · " + Spelling.moment(letter.postedAt());
        var by = letter.by().map(name -> when + " · " + name).orElse(when);
        return letter.replaced() ? by + " · " + getTranslation("bundles.replaced") : by;
    }

    private String link(Link link) {
        var opened = link.openedAt()
                .map(at -> getTranslation("bundles.opened", Spelling.moment(at), link.timesOpened()))
                .orElseGet(() -> getTranslation("bundles.not-opened"));
        return link.usedAt()
                .map(at -> getTranslation("bundles.link-used", Spelling.moment(at)))
                .or(() -> link.revokedAt().map(at -> getTranslation("bundles.link-revoked", Spelling.moment(at))))
                .orElseGet(() -> getTranslation(
                                link.works() ? "bundles.link-until" : "bundles.link-ended",
                                Spelling.day(link.lastDay()))
                        + " "
                        + opened);
    }

    private Optional<Paragraph> why(BundleSheet bundle, LetterSent letter) {
        return bundle.lost().contains(letter)
                ? Optional.of(new Paragraph(why(this, letter.trouble(), letter.replyCode(), letter.returned()) + " "
                        + getTranslation("bundles.next-step")))
                : Optional.empty();
    }

    /** Why a letter did not arrive: how it came back, or what it met on its way. */
    static String why(
            Component asking, Optional<Trouble> trouble, Optional<Integer> replyCode, Optional<ReturnReason> returned) {
        return returned.map(reason -> asking.getTranslation(reason.key()))
                .orElseGet(() ->
                        trouble.map(met -> asking.getTranslation(met.key())).orElse("")
                                + replyCode
                                        .map(code -> " " + asking.getTranslation("outbox.reply-code", code.toString()))
                                        .orElse(""));
    }

    private static Tone tone(BundleSheet bundle, LetterSent letter) {
        if (bundle.lost().contains(letter)) {
            return Tone.ATTENTION;
        }
        return letter.arrival() == Arrival.SENT ? Tone.GOOD : Tone.CALM;
    }

    private void ask(BundleSheet bundle, Optional<LetterSent> before, String suggested) {
        var names = bundle.certificates().stream()
                .filter(BundleSheet.Certificate::given)
                .flatMap(each -> each.name().stream())
                .collect(Collectors.joining(", "));
        new WhyDialog(
                        getTranslation("bundles.again.question"),
                        getTranslation("bundles.again.consequence", names),
                        getTranslation("bundles.again.address"),
                        254,
                        getTranslation("bundles.again.check"),
                        typed -> EmailAddress.parse(typed)
                                .map(address -> {
                                    confirm(bundle, before, address, names);
                                    return Optional.<String>empty();
                                })
                                .orElseGet(() -> Optional.of(getTranslation("person.email.invalid"))))
                .with(suggested)
                .open();
    }

    private void confirm(BundleSheet bundle, Optional<LetterSent> before, EmailAddress address, String names) {
        Confirm.ask(
                getTranslation("bundles.again.sure", address.value()),
                getTranslation(
                        bundle.address().filter(address::equals).isPresent()
                                ? "bundles.again.to-receiver"
                                : "bundles.again.to-another",
                        address.value(),
                        names,
                        receiver(bundle)),
                getTranslation("bundles.again.deed"),
                () -> send(bundle, before, address));
    }

    private void send(BundleSheet bundle, Optional<LetterSent> before, EmailAddress address) {
        var result = before.map(letter -> sending.again(letter.id(), address, me))
                .orElseGet(() -> sending.send(bundle.id(), address, me));
        switch (result) {
            case SendResult.Sent(var to) -> Toast.done(getTranslation("bundles.sent", to.value()));
            case SendResult.StillOnItsWay(var to) ->
                Toast.failed(getTranslation("bundles.still-on-its-way", to.value()));
            case SendResult.NotPostedYet _ -> Toast.failed(getTranslation("bundles.not-posted-yet"));
            case SendResult.NothingLeft _ -> Toast.failed(getTranslation("bundles.nothing-left"));
        }
        changed.run();
    }

    private void revoke(LetterSent letter) {
        Confirm.askToRemove(
                getTranslation("bundles.revoke.question"),
                getTranslation("bundles.revoke.consequence", letter.to().value()),
                getTranslation("bundles.revoke"),
                () -> {
                    if (sending.revoke(letter.id())) {
                        Toast.done(getTranslation("bundles.revoked"));
                    } else {
                        Toast.failed(getTranslation("bundles.revoked-before"));
                    }
                    changed.run();
                });
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
