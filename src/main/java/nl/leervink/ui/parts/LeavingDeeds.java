package nl.leervink.ui.parts;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.LeaveResult;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeavingFee;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/** What someone does with a place of their own, or of staff of an organisation they act for. */
public record LeavingDeeds(Leaving leaving, EnrolmentId place, PersonId me, Runnable afterwards)
        implements LeavingPanel.Deeds {

    @Override
    public LeaveResult leave(LeavingFee shown) {
        return leaving.leave(place, shown, me);
    }

    @Override
    public LeaveResult substitute(NewParticipant substitute) {
        return leaving.substitute(place, substitute, me);
    }

    @Override
    public LeaveResult askNoLonger() {
        return leaving.askNoLonger(place, me);
    }

    @Override
    public LeaveResult move(EditionId to, LeavingFee shown) {
        return leaving.move(place, to, shown, me);
    }

    @Override
    public void done() {
        afterwards.run();
    }
}
