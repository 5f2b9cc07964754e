package nl.leervink.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A dialog of which one opens, however fast is clicked on what opens it: a double click asks one thing once. */
public class OnceDialog extends Dialog {

    /** Within which a second click is the same one. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    protected OnceDialog() {}

    public OnceDialog(String title) {
        super(title);
    }

    /** The question that was opened last. */
    private record Last(String title, BooleanSupplier isOpen, long at) {

        boolean isStillAsked(String other) {
            return title.equals(other) && isOpen.getAsBoolean() && System.nanoTime() - at < AT_ONCE.toNanos();
        }
    }

    @Override
    public void open() {
        if (mayOpen(getHeaderTitle(), this::isOpened)) {
            super.open();
        }
    }

    /**
     * Whether a question may open: not while the same one does.
     *
     * @param isOpen whether it still is, once it did
     */
    static boolean mayOpen(String title, BooleanSupplier isOpen) {
        var ui = UI.getCurrent();
        var last = ComponentUtil.getData(ui, Last.class);
        if (last != null && last.isStillAsked(title)) {
            return false;
        }
        ComponentUtil.setData(ui, Last.class, new Last(title, isOpen, System.nanoTime()));
        return true;
    }
}
