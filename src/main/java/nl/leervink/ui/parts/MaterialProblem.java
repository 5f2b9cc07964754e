package nl.leervink.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.leervink.materials.HandOutResult;
import nl.leervink.materials.HandingOut;

/** Says why something is not handed out, or why several things are not, beside where it was offered. */
class MaterialProblem extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    MaterialProblem() {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void tell(String words) {
        nothing();
        tellAlso(words);
    }

    /** Beside what is said already: of several files each may be refused. */
    void tellAlso(String words) {
        add(new Paragraph(words));
        setVisible(true);
    }

    void nothing() {
        removeAll();
        setVisible(false);
    }

    private static boolean isTakenByName(String name) {
        return HandingOut.KINDS.stream()
                .flatMap(kind -> kind.endings().stream())
                .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** What became of it, in words. */
    String words(HandOutResult result) {
        return switch (result) {
            case HandOutResult.Done(var title) -> getTranslation("materials.done", title);
            case HandOutResult.TooLong() -> getTranslation("materials.too-long");
            case HandOutResult.NoSuchDay() -> getTranslation("materials.no-such-day");
            case HandOutResult.NoLink() -> getTranslation("materials.no-link");
            case HandOutResult.WrongKind(var name) ->
                getTranslation(isTakenByName(name) ? "materials.not-what-it-says" : "materials.wrong-kind", name);
            case HandOutResult.Harmful(var name, var harm) ->
                getTranslation("materials.harmful", name, getTranslation(harm.key()));
            case HandOutResult.TooLarge(var name, var largest) ->
                getTranslation("materials.too-large", name, largest / MEGABYTE);
            case HandOutResult.LiesThere(var name, var title) -> getTranslation("materials.lies-there", name, title);
            case HandOutResult.TooMany(var most) -> getTranslation("materials.too-many", most);
            case HandOutResult.ChangedMeanwhile() -> getTranslation("materials.changed-meanwhile");
            case HandOutResult.TakenAway() -> getTranslation("materials.taken-away");
            case HandOutResult.NotYours() -> getTranslation("materials.not-yours");
        };
    }
}
