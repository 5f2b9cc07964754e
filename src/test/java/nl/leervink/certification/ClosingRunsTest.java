package nl.leervink.certification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.leervink.certification.BeginResult.Begun;
import nl.leervink.certification.ClosingProgress.BrokenOff;
import nl.leervink.certification.ClosingProgress.Ended;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.Test;

class ClosingRunsTest {

    private final EditionId edition = EditionId.next();
    private final PersonId olga = PersonId.next();
    private final PersonId otto = PersonId.next();

    @Test
    void whoAsksWhileSomebodyClosesIsToldWhoAndThatItClosedOnceItDid() {
        var closed = new CloseResult.Closed(List.of(), 0, List.of());
        var asked = new CountDownLatch(1);
        var runs = new ClosingRuns(
                (_, _) -> {
                    await().atMost(10, SECONDS).until(() -> asked.getCount() == 0);
                    return closed;
                },
                Clock.systemUTC());

        assertThat(runs.begin(edition, olga)).isEqualTo(new Begun());
        assertThat(runs.begin(edition, otto)).isEqualTo(new BeginResult.UnderWay(olga));
        asked.countDown();
        runs.destroy();

        assertThat(runs.begin(edition, otto)).isEqualTo(new BeginResult.Closed(olga));
        assertThat(runs.progress(edition)).isEqualTo(Optional.of(new Ended(olga, closed)));
    }

    @Test
    void whatBreaksOffByAnErrorIsNotUnderWayAnyMoreAndCanBeAskedAgain() {
        var runs = new ClosingRuns(
                (_, _) -> {
                    throw new StackOverflowError("Made up");
                },
                Clock.systemUTC());

        runs.begin(edition, olga);

        await().atMost(10, SECONDS).until(() -> runs.progress(edition).equals(Optional.of(new BrokenOff(olga))));
        assertThat(runs.begin(edition, otto)).isEqualTo(new Begun());
        runs.destroy();
    }
}
