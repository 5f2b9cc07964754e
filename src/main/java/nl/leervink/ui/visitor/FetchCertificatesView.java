package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.bundles.Browser;
import nl.leervink.bundles.DownloadCode;
import nl.leervink.bundles.Downloads;
import nl.leervink.bundles.LinkAnswer;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.ArchiveLink;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;

/** Behind the link in a letter: certificates, for whoever presses the button first. Looking uses nothing up. */
@Route("certificaten/ophalen/:code")
@AnonymousAllowed
class FetchCertificatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Downloads downloads;

    FetchCertificatesView(Downloads downloads) {
        this.downloads = downloads;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = new DownloadCode(event.getRouteParameters().get("code").orElse(""));
        show(code, downloads.open(code, browser()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fetch.title");
    }

    private void show(DownloadCode code, LinkAnswer answer) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("fetch.title")));
        switch (answer) {
            case LinkAnswer.Works works -> ask(code, works);
            case LinkAnswer.ToFinish begun -> finish(code, begun);
            case LinkAnswer.Used(var at) -> sorry(getTranslation("fetch.used", Spelling.moment(at)));
            case LinkAnswer.Expired(var lastDay) ->
                sorry(getTranslation("fetch.expired", Spelling.dayInWords(lastDay, getLocale())));
            case LinkAnswer.Revoked _ -> sorry(getTranslation("fetch.revoked"));
            case LinkAnswer.NothingLeft _ -> sorry(getTranslation("fetch.nothing-left"));
            case LinkAnswer.Unknown _ -> sorry(getTranslation("fetch.unknown"));
        }
        getContent().add(inThePortal());
    }

    private void ask(DownloadCode code, LinkAnswer.Works works) {
        var what = works.organisation()
                .map(organisation ->
                        getTranslation("fetch.what-of", works.certificates(), works.course(), organisation))
                .orElseGet(() -> getTranslation("fetch.what", works.certificates(), works.course()));
        var deed = new Button(
                getTranslation("fetch.deed", works.certificates()), _ -> begin(code, downloads.take(code, browser())));
        deed.addThemeVariants(ButtonVariant.PRIMARY);
        deed.setDisableOnClick(true);
        getContent()
                .add(
                        new Paragraph(what),
                        deed,
                        soft(getTranslation("fetch.once", Spelling.dayInWords(works.lastDay(), getLocale()))));
    }

    private void begin(DownloadCode code, LinkAnswer answer) {
        show(code, answer);
        if (answer instanceof LinkAnswer.ToFinish) {
            getElement().executeJs("this.querySelector('a.download').click()");
        }
    }

    private void finish(DownloadCode code, LinkAnswer.ToFinish begun) {
        var said = said(getTranslation("fetch.begun", Spelling.moment(begun.usedAt())), Tone.GOOD);
        getContent()
                .add(said, new ArchiveLink(getTranslation("fetch.again"), () -> downloads.archive(code, browser())));
    }

    private void sorry(String why) {
        getContent().add(said(why, Tone.ATTENTION), new Paragraph(getTranslation("fetch.new-one")));
    }

    private Component inThePortal() {
        var all = new Anchor("/organisatie/certificaten", getTranslation("fetch.in-portal.link"));
        all.setRouterIgnore(true);
        var line = new Paragraph(getTranslation("fetch.in-portal") + " ");
        line.add(all);
        line.addClassName("soft");
        return line;
    }

    private static Paragraph said(String words, Tone tone) {
        var said = new Paragraph(words);
        said.addClassNames("notice", tone.style());
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }

    /** Known by its session, as long as that lasts. */
    private static Browser browser() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(Browser.class);
        if (known == null) {
            known = Browser.met();
            session.setAttribute(Browser.class, known);
        }
        return known;
    }
}
