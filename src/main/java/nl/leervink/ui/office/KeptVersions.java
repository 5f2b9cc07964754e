package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.press.VersionRow;

/** Who changed it when; the newest first. What was issued keeps the version it was printed with. */
class KeptVersions extends Composite<Div> {

    static final int MOST = 20;

    void show(List<VersionRow> versions) {
        getContent().removeAll();
        if (versions.isEmpty()) {
            getContent().setText(getTranslation("press.no-versions"));
            return;
        }
        var list = new OrderedList();
        list.addClassName("plain-list");
        versions.forEach(version -> list.add(new ListItem(getTranslation(
                "press.version", version.number(), version.keptBy(), Spelling.moment(version.keptAt())))));
        getContent()
                .add(new Details(
                        getTranslation("press.versions", versions.getFirst().number()), list));
    }
}
