package nl.leervink.retention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.homework.ForgettingHomework;
import nl.leervink.judging.ForgettingFeedback;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** What was written and handed in, and what trainers wrote about it. */
@Component
class HomeworkText implements KeptText {

    private final ForgettingHomework homework;
    private final ForgettingFeedback feedback;

    HomeworkText(ForgettingHomework homework, ForgettingFeedback feedback) {
        this.homework = homework;
        this.feedback = feedback;
    }

    @Override
    public Set<EditionId> editions() {
        return homework.editions();
    }

    @Override
    public List<Kept> in(Collection<EditionId> editions) {
        return homework.kept(editions).stream()
                .map(kept -> new Kept(
                        kept.enrolment(),
                        kept.edition(),
                        kept.author(),
                        kept.lastWritten(),
                        true,
                        kept.awaitsJudgement()))
                .toList();
    }

    @Override
    public void hold(EnrolmentId enrolment) {
        homework.held(enrolment);
    }

    @Override
    public void erase(EnrolmentId enrolment) {
        feedback.on(homework.held(enrolment));
        homework.of(enrolment);
    }
}
