package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Spelling;
import nl.leervink.materials.Appears;
import nl.leervink.materials.MaterialDetails;
import nl.leervink.materials.Shelf;

/** What is told of something that is handed out: its title, what it is for, for which day, and from when on it is seen. */
class MaterialFields extends Div {

    private final TextField title = new TextField(getTranslation("materials.title-field"));
    private final TextField note = new TextField(getTranslation("materials.note"));
    private final Select<Choice> day = new Select<>();
    private final Select<Appears> appears = new Select<>();

    /** Whole edition or one of its days. */
    private record Choice(Optional<Integer> day, String words) {}

    MaterialFields(List<Shelf.Day> days) {
        title.setMaxLength(MaterialDetails.LONGEST_TITLE);
        title.setHelperText(getTranslation("materials.title-help"));
        note.setHelperText(getTranslation("materials.note-help"));
        RoomLeft.in(note, MaterialDetails.LONGEST_NOTE);
        day.setLabel(getTranslation("materials.day"));
        day.setItems(Stream.concat(
                        Stream.of(new Choice(Optional.empty(), getTranslation("materials.whole"))),
                        days.stream().map(one -> new Choice(Optional.of(one.number()), words(one))))
                .toList());
        day.setItemLabelGenerator(Choice::words);
        appears.setLabel(getTranslation("materials.appears"));
        appears.setItems(Appears.values());
        appears.setItemLabelGenerator(one -> getTranslation(one.key()));
        day.addValueChangeListener(_ -> showAppears());
        appears.setValue(Appears.AT_ONCE);
        choose(Optional.empty());
        addClassName("form-grid");
        add(title, note, day, appears);
    }

    void show(MaterialDetails told) {
        title.setValue(told.title());
        note.setValue(told.note());
        choose(told.day());
        appears.setValue(told.appears());
    }

    MaterialDetails value() {
        return new MaterialDetails(
                title.getValue(), note.getValue(), day.getValue().day(), appears.getValue());
    }

    /** Ready for the next, which is likely to be for the same day. */
    void next() {
        title.clear();
        note.clear();
    }

    private void choose(Optional<Integer> number) {
        day.getListDataView()
                .getItems()
                .filter(choice -> choice.day().equals(number))
                .findFirst()
                .ifPresent(day::setValue);
        showAppears();
    }

    /** What is for the whole edition waits for no session. */
    private void showAppears() {
        appears.setVisible(day.getValue().day().isPresent());
    }

    private String words(Shelf.Day one) {
        return getTranslation("materials.of-day", one.number(), one.title(), Spelling.day(one.date()));
    }
}
