package nl.leervink.ui.parts;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leervink.intake.ListProgress;
import nl.leervink.intake.ListProgress.UnderWay;

/** How far looking through a list is. */
class ListWatch extends ProgressWatch<ListProgress> {

    private static final Duration EVERY = Duration.ofMillis(300);

    ListWatch(String underWay, Supplier<Optional<ListProgress>> progress, Consumer<Optional<ListProgress>> ended) {
        super(EVERY, underWay, progress, ended);
    }

    @Override
    protected Optional<Stretch> stretch(ListProgress progress) {
        return progress instanceof UnderWay(var done, var total)
                ? Optional.of(new Stretch(done, total, getTranslation("list.looked-at", done, total)))
                : Optional.empty();
    }
}
