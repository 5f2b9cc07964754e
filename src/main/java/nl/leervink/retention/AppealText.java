package nl.leervink.retention;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leervink.attendance.ForgettingAppeals;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** What somebody said against what a roster told of them, and the answer to it. */
@Component
class AppealText implements KeptText {

    private final ForgettingAppeals appeals;

    AppealText(ForgettingAppeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public Set<EditionId> editions() {
        return appeals.editions();
    }

    @Override
    public List<Kept> in(Collection<EditionId> editions) {
        return appeals.kept(editions).stream()
                .map(kept -> new Kept(kept.enrolment(), kept.edition(), kept.by(), kept.last(), true, kept.awaited()))
                .toList();
    }

    @Override
    public void hold(EnrolmentId enrolment) {
        appeals.hold(enrolment);
    }

    @Override
    public void erase(EnrolmentId enrolment) {
        appeals.of(enrolment);
    }
}
