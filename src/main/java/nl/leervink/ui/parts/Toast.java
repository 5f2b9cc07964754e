package nl.leervink.ui.parts;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says in passing what happened; read out by a screen reader when it is done with what it was reading. */
public final class Toast {

    private static final int CALM_MILLIS = 5_000;
    private static final int WORRY_MILLIS = 12_000;

    private Toast() {}

    /** Something was done. */
    public static Notification done(String words) {
        return show(words, CALM_MILLIS, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something was not done, and why. What is wrong with one field stands beside that field instead. */
    public static Notification failed(String words) {
        return show(words, WORRY_MILLIS, NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String words, int millis, NotificationVariant look) {
        var toast = Notification.show(words, millis, Position.BOTTOM_CENTER);
        toast.addThemeVariants(look);
        return toast;
    }
}
