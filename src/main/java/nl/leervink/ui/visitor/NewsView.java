package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.news.News;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;
import org.springframework.data.domain.PageRequest;

/** All that the bureau announces, the newest first, by the page. */
@Route("nieuws")
@Menu(title = "news.title", order = 30, icon = "vaadin:newspaper")
@AnonymousAllowed
@StyleSheet("context://css/visitor.css")
class NewsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;

    private final transient News news;

    NewsView(News news) {
        this.news = news;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("news.title"), getTranslation("news.lead")));
        var pages = Pager.pages(news.count(), PAGE);
        if (pages == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("news.none"),
                            getTranslation("news.none.next"),
                            new Anchor("/cursussen", getTranslation("enrol.to-catalogue"))));
            return;
        }
        var page = Math.min(Pager.asked(event), pages - 1);
        var heading = new H2(getTranslation("news.latest"));
        heading.addClassName("visually-hidden");
        getContent().add(heading, new NewsCards(news.page(PageRequest.of(page, PAGE))));
        if (pages > 1) {
            getContent().add(new Pager(NewsView.class, page, pages));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.title");
    }
}
