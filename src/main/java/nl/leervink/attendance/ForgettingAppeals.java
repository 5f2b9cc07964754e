package nl.leervink.attendance;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what was said in appeals, once nobody may keep it any longer. What came of them stays. */
@Service
@BetweenModules
public class ForgettingAppeals {

    private final Appeals appeals;
    private final AppealBox box;

    ForgettingAppeals(Appeals appeals, AppealBox box) {
        this.appeals = appeals;
        this.box = box;
    }

    /** The editions of which any is kept. */
    @Transactional(readOnly = true)
    public Set<EditionId> editions() {
        return appeals.findEditionsKeeping().stream()
                .map(Appeals.InEdition::edition)
                .collect(toSet());
    }

    /** Of whom any is kept in these editions. */
    @Transactional(readOnly = true)
    public List<KeptAppeals> kept(Collection<EditionId> editions) {
        return appeals.findKeptIn(editions).stream()
                .map(kept -> new KeptAppeals(kept.enrolment(), kept.edition(), kept.by(), kept.last(), kept.open() > 0))
                .toList();
    }

    /** Lets whoever answers one of them wait until this transaction ends. */
    @Transactional
    public void hold(EnrolmentId enrolment) {
        appeals.findLockedOf(enrolment);
    }

    @Transactional
    public void of(EnrolmentId enrolment) {
        appeals.findLockedOf(enrolment).forEach(Appeal::forgetWords);
    }

    /** What somebody said in an edition and was answered, for themselves, the first first. */
    @Transactional(readOnly = true)
    public List<OwnAppeal> own(EditionId edition, PersonId me) {
        return appeals.findByEditionAndLodgedByOrderByLodgedAt(edition, me).stream()
                .filter(appeal -> appeal.words().isPresent())
                .map(appeal -> new OwnAppeal(
                        appeal.session(),
                        appeal.lodgedAt(),
                        box.open(appeal),
                        appeal.answeredAt(),
                        box.openAnswer(appeal)))
                .toList();
    }
}
