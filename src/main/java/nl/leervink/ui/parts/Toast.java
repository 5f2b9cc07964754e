package nl.leervink.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.io.Serializable;
import java.util.Optional;

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
        var ui = UI.getCurrent();
        Optional.ofNullable(ComponentUtil.getData(ui, Said.class))
                .filter(before -> before.words().equals(words))
                .ifPresent(before -> before.toast().close());
        var toast = Notification.show(words, millis, Position.BOTTOM_CENTER);
        toast.addThemeVariants(look);
        ComponentUtil.setData(ui, Said.class, new Said(words, toast));
        return toast;
    }

    /** What was said last: saying it again takes its place, and piles up nothing. */
    private record Said(String words, Notification toast) implements Serializable {}
}
