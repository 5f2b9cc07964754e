package nl.leervink.ui.office;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leervink.certification.ClosingProgress;
import nl.leervink.certification.ClosingProgress.UnderWay;

/** How far a closing is, asked anew every second as long as somebody looks. It goes on when nobody does. */
class ClosingWatch extends Div {

    private static final int EVERY_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final transient Supplier<Optional<ClosingProgress>> progress;
    private final transient Consumer<Optional<ClosingProgress>> ended;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    /**
     * Watches from here on.
     *
     * @param ended told once it is under way no more
     */
    ClosingWatch(Supplier<Optional<ClosingProgress>> progress, Consumer<Optional<ClosingProgress>> ended) {
        this.progress = progress;
        this.ended = ended;
        addClassName("stack");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("closing.under-way"));
        add(words, bar, new Paragraph(getTranslation("closing.under-way-text")));
        look();
    }

    private void look() {
        var now = progress.get();
        if (now.orElse(null) instanceof UnderWay going && going.total() > 0) {
            words.setText(getTranslation("closing.progress", going.done(), going.total()));
            bar.setIndeterminate(false);
            bar.setMax(going.total());
            bar.setValue(going.done());
        } else if (now.orElse(null) instanceof UnderWay) {
            words.setText(getTranslation("closing.under-way"));
            bar.setIndeterminate(true);
        } else {
            getUI().ifPresent(ui -> {
                ui.setPollInterval(NEVER);
                ended.accept(now);
            });
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY_MILLIS);
        var asking = attached.getUI().addPollListener(_ -> look());
        addDetachListener(_ -> asking.remove());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
    }
}
