package nl.leervink.ui.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.leervink.news.NewsStory;

/** What a news item tells, below its title: its lead and its text, marked with the language they are in. */
public class NewsArticle extends HtmlContainer {

    public NewsArticle(NewsStory story, Locale reader) {
        super("article");
        var words = story.words(reader);
        var lead = new Paragraph(words.lead());
        lead.addClassName("lead");
        addClassNames("news-article", "stack");
        getElement().setAttribute("lang", story.language(reader).locale().getLanguage());
        add(lead, new WrittenText(words.text()));
    }
}
