package nl.leervink.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How far something is that goes on by itself, asked anew as long as somebody looks. It goes on when nobody does.
 *
 * @param <P> what is told of it, while it is under way and once it ended
 */
public abstract class ProgressWatch<P> extends Div {

    private static final int NEVER = -1;

    private final Duration every;
    private final String underWay;
    private final transient Supplier<Optional<P>> progress;
    private final transient Consumer<Optional<P>> ended;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    /**
     * Watches from here on.
     *
     * @param underWay says what goes on, as long as nobody knows how far it is
     * @param ended told once it is under way no more
     */
    protected ProgressWatch(
            Duration every, String underWay, Supplier<Optional<P>> progress, Consumer<Optional<P>> ended) {
        this.every = every;
        this.underWay = underWay;
        this.progress = progress;
        this.ended = ended;
        addClassName("stack");
        words.getElement().setAttribute("role", "status");
        words.setText(underWay);
        bar.getElement().setAttribute("aria-label", underWay);
        bar.setIndeterminate(true);
        add(words, bar);
    }

    /** How far it is; empty once it is under way no more. */
    protected abstract Optional<Stretch> stretch(P progress);

    /**
     * A part of a whole.
     *
     * @param total none as long as nobody knows
     * @param words that say so
     */
    public record Stretch(int done, int total, String words) {}

    private void look() {
        var now = progress.get();
        now.flatMap(this::stretch).ifPresentOrElse(this::show, () -> end(now));
    }

    private void show(Stretch stretch) {
        var isKnown = stretch.total() > 0;
        words.setText(isKnown ? stretch.words() : underWay);
        bar.setIndeterminate(!isKnown);
        bar.setMax(Math.max(1, stretch.total()));
        bar.setValue(stretch.done());
    }

    private void end(Optional<P> now) {
        getUI().ifPresent(ui -> {
            ui.setPollInterval(NEVER);
            ended.accept(now);
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(Math.toIntExact(every.toMillis()));
        var asking = attached.getUI().addPollListener(_ -> look());
        addDetachListener(_ -> asking.remove());
        progress.get().flatMap(this::stretch).ifPresent(this::show);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
    }
}
