package nl.leervink.ui.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.leervink.files.KeptFile;
import nl.leervink.materials.MaterialId;
import nl.leervink.materials.MyMaterial;
import nl.leervink.planning.SessionFacts;
import nl.leervink.ui.parts.MaterialLine;

/** What is handed out in an edition, session by session. */
class MaterialsPanel extends Section {

    /**
     * A panel.
     *
     * @param sessions those of the participant, in order
     */
    MaterialsPanel(
            List<MyMaterial> materials, List<SessionFacts> sessions, Function<MaterialId, Optional<KeptFile>> file) {
        add(new H2(getTranslation("materials.title")));
        addClassName("stack");
        materials.stream()
                .collect(groupingBy(one -> one.details().day().orElse(0), TreeMap::new, toList()))
                .forEach((day, some) -> {
                    var list = new UnorderedList();
                    list.addClassName("rows");
                    some.forEach(one -> list.add(
                            new ListItem(new MaterialLine(one.details(), one.content(), () -> file.apply(one.id())))));
                    add(new Section(new H3(heading(day, sessions)), list));
                });
    }

    private String heading(int day, List<SessionFacts> sessions) {
        return sessions.stream()
                .filter(session -> session.number() == day)
                .findFirst()
                .map(session -> getTranslation("plan-edition.day", day, session.title()))
                .orElseGet(() -> getTranslation("materials.whole"));
    }
}
