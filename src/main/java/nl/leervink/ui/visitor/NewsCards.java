package nl.leervink.ui.visitor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.news.NewsCard;

/** News as cards: since when, and what it comes down to. */
class NewsCards extends UnorderedList {

    NewsCards(List<NewsCard> news) {
        addClassName("cards");
        news.forEach(one -> add(card(one)));
    }

    private ListItem card(NewsCard news) {
        var day = new Span(Spelling.dayInWords(news.day(), getLocale()));
        day.addClassName("soft");
        var language = news.language(getLocale()).locale().getLanguage();
        var title = new H3(new Anchor("/nieuws/" + news.slug(), news.title(getLocale())));
        title.addClassName("card-title");
        title.getElement().setAttribute("lang", language);
        var lead = new Paragraph(news.lead(getLocale()));
        lead.getElement().setAttribute("lang", language);
        var card = new ListItem(day, title, lead);
        card.addClassName("card");
        return card;
    }
}
