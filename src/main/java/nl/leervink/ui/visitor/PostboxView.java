package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.Map;
import nl.leervink.demo.Postbox;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Download;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.SearchField;
import org.springframework.beans.factory.ObjectProvider;

/** The mails of the demo, as their receivers would see them. Outside the demo there is no such screen. */
@Route("demo/postvak")
@Menu(title = "postbox.menu", order = 90, icon = "vaadin:envelope-o")
@AnonymousAllowed
@StyleSheet("context://css/outbox.css")
class PostboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "zoek";
    private static final String MAIL = "brief";

    private final ObjectProvider<Postbox> postbox;
    private final SearchField search = new SearchField(
            getTranslation("postbox.receiver"), () -> UI.getCurrent().navigate(PostboxView.class, asking(Map.of())));
    private final Div room = new Div();

    PostboxView(ObjectProvider<Postbox> postbox) {
        this.postbox = postbox;
        var filter = new Div(
                search,
                new Button(
                        getTranslation("postbox.refresh"), _ -> UI.getCurrent().refreshCurrentRoute(false)));
        filter.addClassName("row");
        room.addClassName("master-detail");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getTranslation("postbox.title"), getTranslation("postbox.lead")), filter, room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var box = postbox.getIfAvailable();
        if (box == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        var key = asked.getSingleParameter(MAIL);
        var mail = key.flatMap(box::mail);
        room.removeAll();
        room.setClassName("has-detail", mail.isPresent());
        room.add(list(box, key.orElse("")));
        mail.ifPresent(chosen -> room.add(detail(chosen)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("postbox.title");
    }

    private Component list(Postbox box, String chosen) {
        var mails = box.mails(search.getValue());
        if (mails.isEmpty()) {
            return new EmptyState(getTranslation("postbox.empty"), getTranslation("postbox.empty.hint"));
        }
        var items = new UnorderedList();
        items.addClassName("mail-list");
        mails.forEach(slip -> items.add(new ListItem(link(slip, slip.key().equals(chosen)))));
        var list = new Nav(items);
        list.setAriaLabel(getTranslation("postbox.mails"));
        return list;
    }

    private RouterLink link(Postbox.Slip slip, boolean chosen) {
        var link = new RouterLink(PostboxView.class);
        link.setQueryParameters(asking(Map.of(MAIL, slip.key())));
        var subject = new Element("strong").setText(slip.mail().subject());
        var receiver = new Span(slip.mail().to());
        var moment = new Span(Spelling.moment(slip.mail().sentAt()));
        moment.addClassName("soft");
        link.getElement().appendChild(subject);
        link.add(receiver, moment);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Section detail(ReceivedMail mail) {
        var facts = new Facts();
        facts.addClassName("is-list");
        facts.fact(getTranslation("postbox.from"), mail.from());
        facts.fact(getTranslation("postbox.to"), mail.to());
        facts.fact(getTranslation("postbox.sent-at"), Spelling.moment(mail.sentAt()));
        var detail = new Section(new H2(mail.subject()), facts);
        detail.addClassNames("card", "letter");
        mail.attachments()
                .forEach(attached -> detail.add(new Download(
                        attached.name().value(), attached.name().value(), attached.mediaType(), attached::bytes)));
        var plain = new Div(mail.text());
        plain.addClassName("letter-text");
        if (mail.html().isEmpty()) {
            detail.add(plain);
        } else {
            detail.add(asShown(mail), new Details(getTranslation("postbox.plain"), plain));
        }
        detail.add(new Button(
                getTranslation("postbox.close"), _ -> UI.getCurrent().navigate(PostboxView.class, asking(Map.of()))));
        return detail;
    }

    /** As a mail program shows it: without scripts, its links in a page of their own. */
    private IFrame asShown(ReceivedMail mail) {
        var page = new IFrame();
        page.setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        page.setSrcdoc(mail.html().replaceFirst("<head>", "<head><base target=\"_blank\">"));
        page.setTitle(mail.subject());
        return page;
    }

    private QueryParameters asking(Map<String, String> more) {
        var asked = new HashMap<>(more);
        if (!search.getValue().isBlank()) {
            asked.put(SEARCH, search.getValue());
        }
        return QueryParameters.simple(asked);
    }
}
