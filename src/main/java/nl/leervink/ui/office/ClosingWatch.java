package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leervink.certification.ClosingProgress;
import nl.leervink.certification.ClosingProgress.UnderWay;
import nl.leervink.ui.parts.ProgressWatch;

/** How far a closing is. It goes on when nobody looks. */
class ClosingWatch extends ProgressWatch<ClosingProgress> {

    private static final Duration EVERY = Duration.ofSeconds(1);

    ClosingWatch(
            String underWay, Supplier<Optional<ClosingProgress>> progress, Consumer<Optional<ClosingProgress>> ended) {
        super(EVERY, underWay, progress, ended);
        add(new Paragraph(getTranslation("closing.under-way-text")));
    }

    @Override
    protected Optional<Stretch> stretch(ClosingProgress progress) {
        return progress instanceof UnderWay going
                ? Optional.of(new Stretch(
                        going.done(), going.total(), getTranslation("closing.progress", going.done(), going.total())))
                : Optional.empty();
    }
}
