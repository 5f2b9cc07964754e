package nl.leervink.ui.office;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.leervink.delivery.DeliverySheet;
import nl.leervink.kernel.Spelling;

/** Who did what with a delivery, the first on top. */
class DeliveryHistory extends Details {

    DeliveryHistory(DeliverySheet sheet) {
        var list = new OrderedList();
        list.addClassName("timeline");
        sheet.history().forEach(deed -> {
            var why =
                    deed.because().map(because -> getTranslation(because.key())).orElse(deed.words());
            var what = new Span(getTranslation(deed.kind().key(), deed.rows(), deed.who(), why, deed.whom()));
            var when = new Span(Spelling.moment(deed.at()));
            when.addClassName("soft");
            var line = new Div(what, when);
            line.addClassName("edition-line");
            list.add(new ListItem(line));
        });
        setSummaryText(getTranslation("delivery.history"));
        add(list);
    }
}
