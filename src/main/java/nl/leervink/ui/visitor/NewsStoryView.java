package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leervink.kernel.Spelling;
import nl.leervink.news.News;
import nl.leervink.news.NewsStory;
import nl.leervink.ui.parts.NewsArticle;
import nl.leervink.ui.parts.PageHeader;

/** One news item. */
@Route("nieuws/:slug")
@AnonymousAllowed
@StyleSheet("context://css/visitor.css")
class NewsStoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient News news;
    private String title = "";

    NewsStoryView(News news) {
        this.news = news;
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").flatMap(news::story).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(NewsStory story) {
        title = story.words(getLocale()).title();
        var ask = new Paragraph(getTranslation("home.question") + " ");
        ask.add(new Anchor("/contact", getTranslation("home.contact")));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .withEyebrow(
                                        new RouterLink(getTranslation("news.title"), NewsView.class),
                                        new Span(Spelling.dayInWords(story.day(), getLocale()))),
                        new NewsArticle(story, getLocale()),
                        ask);
    }
}
