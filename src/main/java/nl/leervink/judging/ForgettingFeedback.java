package nl.leervink.judging;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.SubmissionId;
import nl.leervink.kernel.BetweenModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an author take along what was said of their work, and takes it away with what a second reader advised, once nobody
 * may keep it any longer. How the work was judged stays.
 */
@Service
@BetweenModules
public class ForgettingFeedback {

    private final FeedbackSheets sheets;
    private final SecondReadings secondReadings;
    private final FeedbackBox box;

    ForgettingFeedback(FeedbackSheets sheets, SecondReadings secondReadings, FeedbackBox box) {
        this.sheets = sheets;
        this.secondReadings = secondReadings;
        this.box = box;
    }

    /** What was said of these rounds: of those whose author was told, or it is not theirs to read yet. */
    @Transactional(readOnly = true)
    public Map<RoundId, Feedback> said(Collection<RoundId> told) {
        return sheets.findByRoundIn(told).stream().collect(toMap(FeedbackSheet::round, box::open));
    }

    /** Takes away all that was written about these, sent or not. */
    @Transactional
    public void on(Collection<SubmissionId> submissions) {
        if (!submissions.isEmpty()) {
            sheets.deleteOn(submissions);
            secondReadings.deleteOn(submissions);
        }
    }
}
