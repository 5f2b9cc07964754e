package nl.leervink.attendance;

import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Sealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals what is said in appeals and in the answers to them, and opens it again. */
@Component
class AppealBox implements KeepsSealed {

    private static final int AT_A_TIME = 200;

    private final Appeals appeals;
    private final Vault vault;

    AppealBox(Appeals appeals, Vault vault) {
        this.appeals = appeals;
        this.vault = vault;
    }

    Sealed seal(AppealWords words, AppealId id) {
        return vault.seal(words.text(), about(id));
    }

    Sealed sealAnswer(AppealWords words, AppealId id) {
        return vault.seal(words.text(), aboutAnswer(id));
    }

    /** Empty once they were taken away. */
    AppealWords open(Appeal appeal) {
        return new AppealWords(appeal.words()
                .map(words -> vault.text(words, about(appeal.id())))
                .orElse(""));
    }

    /** Empty if nothing was said, or once it was taken away. */
    AppealWords openAnswer(Appeal appeal) {
        return new AppealWords(appeal.answer()
                .map(answer -> vault.text(answer, aboutAnswer(appeal.id())))
                .orElse(""));
    }

    @Override
    public String what() {
        return "appeals";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = appeals.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(appeal -> {
            appeal.words().ifPresent(_ -> appeal.sealAnew(seal(open(appeal), appeal.id())));
            appeal.answer().ifPresent(_ -> appeal.sealAnswerAnew(sealAnswer(openAnswer(appeal), appeal.id())));
        });
        return some.size() == AT_A_TIME;
    }

    private static String about(AppealId id) {
        return "appeal " + id.value();
    }

    private static String aboutAnswer(AppealId id) {
        return "answer to appeal " + id.value();
    }
}
