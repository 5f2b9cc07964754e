package nl.leervink.hours;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.attendance.Repair;
import nl.leervink.attendance.SessionTime;
import nl.leervink.homework.CreditedHomework;
import nl.leervink.kernel.Minutes;

/**
 * Hours that someone has by what attendance or homework says now.
 *
 * @param title of the session or assignment; of what was made up, of the session that was missed
 * @param judged whether homework counts because it was judged sufficient
 * @param repair what was made up, if these hours were
 */
record Credit(Source source, Minutes minutes, String title, boolean judged, LocalDate doneOn, Optional<Repair> repair) {

    static Credit of(SessionTime time) {
        var session = time.session();
        return new Credit(
                new Source(HoursKind.CONTACT, session.id().value()),
                time.present(),
                session.title(),
                false,
                session.date(),
                Optional.empty());
    }

    static Credit of(Repair repair, String missed) {
        return new Credit(
                new Source(HoursKind.MAKE_UP, repair.madeUp().value()),
                repair.credited(),
                missed,
                false,
                repair.doneOn(),
                Optional.of(repair));
    }

    static Credit of(CreditedHomework homework) {
        var assignment = homework.assignment();
        return new Credit(
                new Source(HoursKind.SELF_STUDY, assignment.id().value()),
                assignment.norm(),
                assignment.title(),
                homework.judged(),
                homework.since(),
                Optional.empty());
    }
}
