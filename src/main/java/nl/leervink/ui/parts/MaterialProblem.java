package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.materials.HandOutResult;

/** Says why something is not handed out, beside where it was offered. */
class MaterialProblem extends Paragraph {

    private static final int MEGABYTE = 1024 * 1024;

    MaterialProblem() {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void tell(String words) {
        setText(words);
        setVisible(true);
    }

    void nothing() {
        setVisible(false);
    }

    /** What became of it, in words. */
    String words(HandOutResult result) {
        return switch (result) {
            case HandOutResult.Done(var title) -> getTranslation("materials.done", title);
            case HandOutResult.TooLong() -> getTranslation("materials.too-long");
            case HandOutResult.NoSuchDay() -> getTranslation("materials.no-such-day");
            case HandOutResult.NoLink() -> getTranslation("materials.no-link");
            case HandOutResult.WrongKind() -> getTranslation("materials.wrong-kind", MaterialUpload.most());
            case HandOutResult.Harmful(var harm) -> getTranslation("materials.harmful", getTranslation(harm.key()));
            case HandOutResult.TooLarge(var largest) -> getTranslation("materials.wrong-kind", largest / MEGABYTE);
            case HandOutResult.TooMany(var most) -> getTranslation("materials.too-many", most);
            case HandOutResult.ChangedMeanwhile() -> getTranslation("materials.changed-meanwhile");
            case HandOutResult.TakenAway() -> getTranslation("materials.taken-away");
            case HandOutResult.NotYours() -> getTranslation("materials.not-yours");
        };
    }
}
