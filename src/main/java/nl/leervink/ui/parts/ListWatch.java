package nl.leervink.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leervink.intake.ListProgress;
import nl.leervink.intake.ListProgress.UnderWay;

/** How far looking through a list is, asked anew a few times a second as long as somebody looks. */
class ListWatch extends Div {

    private static final int EVERY_MILLIS = 300;
    private static final int NEVER = -1;

    private final transient Supplier<Optional<ListProgress>> progress;
    private final transient Consumer<Optional<ListProgress>> ended;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    /**
     * Watches from here on.
     *
     * @param ended told once it is under way no more
     */
    ListWatch(Supplier<Optional<ListProgress>> progress, Consumer<Optional<ListProgress>> ended) {
        this.progress = progress;
        this.ended = ended;
        addClassName("stack");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("list.looking"));
        add(words, bar);
    }

    private void look() {
        var now = progress.get();
        if (now.orElse(null) instanceof UnderWay(var done, var total)) {
            words.setText(getTranslation("list.looked-at", done, total));
            bar.setMax(Math.max(1, total));
            bar.setValue(done);
        } else {
            getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
            ended.accept(now);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY_MILLIS);
        var asking = attached.getUI().addPollListener(_ -> look());
        addDetachListener(_ -> asking.remove());
        words.setText(getTranslation("list.looking"));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
    }
}
