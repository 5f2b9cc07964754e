package nl.leervink.retention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.questions.ForgettingConversations;
import org.springframework.stereotype.Component;

/** What a participant and the trainers said to each other. */
@Component
class ConversationText implements KeptText {

    private final ForgettingConversations conversations;

    ConversationText(ForgettingConversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Set<EditionId> editions() {
        return conversations.editions();
    }

    @Override
    public List<Kept> in(Collection<EditionId> editions) {
        return conversations.kept(editions).stream()
                .flatMap(kept -> kept
                        .whose()
                        .map(whose -> new Kept(
                                whose.place(), kept.edition(), whose.participant(), kept.lastAt(), true, false))
                        .stream())
                .toList();
    }

    /** Nothing is said any more when its time comes. */
    @Override
    public void hold(EnrolmentId enrolment) {}

    @Override
    public void erase(EnrolmentId enrolment) {
        conversations.of(enrolment);
    }
}
