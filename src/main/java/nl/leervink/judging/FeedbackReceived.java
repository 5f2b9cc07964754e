package nl.leervink.judging;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.leervink.homework.HandedIn;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.RoundId;
import nl.leervink.homework.Worksheet;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainers said of one's own report, once one was told how it was judged. */
@Service
@ForParticipants
public class FeedbackReceived {

    private final HandingIn handingIn;
    private final FeedbackSheets sheets;
    private final FeedbackBox box;

    FeedbackReceived(HandingIn handingIn, FeedbackSheets sheets, FeedbackBox box) {
        this.handingIn = handingIn;
        this.sheets = sheets;
        this.box = box;
    }

    /** For each round that was judged, what was said of it; nothing of what is not theirs. */
    @Transactional(readOnly = true)
    public Map<RoundId, Feedback> on(AssignmentId assignment, PersonId me) {
        var judged = handingIn.worksheet(assignment, me).map(Worksheet::handedIn).orElse(List.of()).stream()
                .filter(work -> work.verdict().isPresent())
                .map(HandedIn::id)
                .toList();
        return sheets.findByRoundIn(judged).stream().collect(toMap(FeedbackSheet::round, box::open));
    }
}
