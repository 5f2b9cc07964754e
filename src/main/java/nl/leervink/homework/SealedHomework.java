package nl.leervink.homework;

import java.util.stream.Stream;
import nl.leervink.files.FileCabinet;
import nl.leervink.vault.KeepsSealed;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homework is kept sealed: what was written, the files with it, and why somebody was given longer. */
@Component
class SealedHomework implements KeepsSealed {

    private static final int AT_A_TIME = 50;

    private final Submissions submissions;
    private final EarlierDraftsKept earlier;
    private final DeadlineExtensions extensions;
    private final UnsealedRounds unsealed;
    private final Strongbox strongbox;
    private final FileCabinet cabinet;

    SealedHomework(
            Submissions submissions,
            EarlierDraftsKept earlier,
            DeadlineExtensions extensions,
            UnsealedRounds unsealed,
            Strongbox strongbox,
            FileCabinet cabinet) {
        this.submissions = submissions;
        this.earlier = earlier;
        this.extensions = extensions;
        this.unsealed = unsealed;
        this.strongbox = strongbox;
        this.cabinet = cabinet;
    }

    @Override
    public String what() {
        return "homework";
    }

    @Override
    @Transactional
    public boolean sealSomeThatIsOpen() {
        var rows = unsealed.some(AT_A_TIME);
        rows.forEach(row -> {
            var round = submissions.findRound(new RoundId(row.round())).orElseThrow();
            var work = strongbox.seal(unsealed.work(row), round.id());
            round.file().ifPresentOrElse(file -> round.attach(cabinet.seal(file), work), () -> round.begin(work));
            unsealed.remove(row);
        });
        return rows.size() == AT_A_TIME;
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var rounds = submissions.findSealedOtherwise(strongbox.currentKey(), Limit.of(AT_A_TIME));
        rounds.forEach(round -> round.begin(strongbox.anew(round.work().orElseThrow(), round.id())));
        var drafts = earlier.findSealedOtherwise(strongbox.currentKey(), Limit.of(AT_A_TIME));
        drafts.forEach(draft -> draft.sealAnew(strongbox.anew(draft)));
        var given = extensions.findSealedOtherwise(strongbox.currentKey(), Limit.of(AT_A_TIME));
        given.forEach(extension -> extension.because(strongbox.anew(extension)));
        return Stream.of(rounds, drafts, given).anyMatch(some -> some.size() == AT_A_TIME);
    }
}
