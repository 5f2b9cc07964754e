package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.Set;
import nl.leervink.news.NewsContent;
import nl.leervink.news.NewsObjection;
import nl.leervink.news.NewsWords;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.RoomLeft;

/** What the office fills in for a news item, with what is wrong beside each field. */
class NewsFields extends Composite<Div> {

    private final Words dutch = new Words("news-desk.title", "news-desk.item-lead", "news-desk.text");
    private final Words english =
            new Words("news-desk.english-title", "news-desk.english-lead", "news-desk.english-text");
    private final Details inEnglish = new Details(getTranslation("news-desk.in-english"), english.all());
    private final TextField slug = new TextField(getTranslation("news-desk.slug"));
    private final DatePicker from = DutchInput.date(getTranslation("news-desk.from"));
    private final DatePicker until = DutchInput.date(getTranslation("news-desk.until"));

    /** Title, lead and text in one language. */
    private final class Words {

        private final TextField title;
        private final TextArea lead;
        private final TextArea text;

        Words(String titled, String led, String told) {
            title = new TextField(getTranslation(titled));
            lead = new TextArea(getTranslation(led));
            text = new TextArea(getTranslation(told));
            limited(title, NewsWords.LONGEST_TITLE, "");
            limited(lead, NewsWords.LONGEST_LEAD, getTranslation("news-desk.item-lead.hint"));
            limited(text, NewsWords.LONGEST_TEXT, getTranslation("news-desk.text.hint"));
            text.setMinHeight("14rem");
        }

        private void limited(TextFieldBase<?, String> field, int longest, String help) {
            RoomLeft.in(field, longest).helping(help);
            field.setWidthFull();
        }

        Component all() {
            var all = new Div(title, lead, text);
            all.addClassName("stack");
            return all;
        }

        void show(NewsWords words) {
            title.setValue(words.title());
            lead.setValue(words.lead());
            text.setValue(words.text());
        }

        NewsWords words() {
            return new NewsWords(title.getValue(), lead.getValue(), text.getValue());
        }
    }

    NewsFields() {
        slug.setHelperText(getTranslation("news-desk.slug.hint"));
        slug.setManualValidation(true);
        slug.addValueChangeListener(_ -> slug.setInvalid(false));
        slug.setWidthFull();
        from.setHelperText(getTranslation("news-desk.from.hint"));
        until.setHelperText(getTranslation("news-desk.until.hint"));
        dutch.title.setRequiredIndicatorVisible(true);
        var days = new Div(from, until);
        days.addClassName("form-grid");
        getContent().addClassName("stack");
        getContent().add(dutch.all(), slug, days, inEnglish);
    }

    /** @param fixed whether its address stays as it is */
    void show(NewsContent content, boolean fixed) {
        dutch.show(content.dutch());
        content.english().ifPresent(english::show);
        inEnglish.setOpened(content.english().isPresent());
        slug.setValue(content.slug());
        slug.setReadOnly(fixed);
        content.from().ifPresent(from::setValue);
        content.until().ifPresent(until::setValue);
    }

    NewsContent content() {
        return new NewsContent(
                slug.getValue(),
                dutch.words(),
                Optional.of(english.words()),
                from.getOptionalValue(),
                until.getOptionalValue());
    }

    /** Whether a day was typed that is none; it says so itself. */
    boolean isUnreadable() {
        return DutchInput.isUnreadable(from) || DutchInput.isUnreadable(until);
    }

    void mark(Set<NewsObjection> objections) {
        objections.forEach(objection -> {
            var place = place(objection);
            if (!place.isInvalid()) {
                place.setErrorMessage(getTranslation(objection.key()));
                place.setInvalid(true);
            }
        });
        if (objections.contains(NewsObjection.ENGLISH_INCOMPLETE)) {
            inEnglish.setOpened(true);
        }
    }

    private HasValidation place(NewsObjection objection) {
        return switch (objection) {
            case NO_TITLE, TITLE_TOO_LONG -> dutch.title;
            case NO_LEAD, LEAD_TOO_LONG -> dutch.lead;
            case NO_TEXT, TEXT_TOO_LONG -> dutch.text;
            case ENGLISH_INCOMPLETE -> english.title;
            case SLUG_MISSHAPEN, SLUG_TAKEN -> slug;
            case ENDS_BEFORE_IT_BEGINS, OVER_ALREADY -> until;
        };
    }
}
