package nl.leervink.questions;

import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said is kept sealed. */
@Component
class SealedMessages implements KeepsSealed {

    private static final int AT_A_TIME = 200;

    private final Messages messages;
    private final Vault vault;

    SealedMessages(Messages messages, Vault vault) {
        this.messages = messages;
        this.vault = vault;
    }

    @Override
    public String what() {
        return "questions";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = messages.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(message -> {
            var about = ConversationBook.about(message.getId());
            var anew = vault.seal(vault.open(message.words(), about), about);
            messages.sealAnew(message.getId().value(), anew.sealedWith(), anew.bytes());
        });
        return some.size() == AT_A_TIME;
    }
}
