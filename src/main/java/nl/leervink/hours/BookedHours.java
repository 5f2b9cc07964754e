package nl.leervink.hours;

import nl.leervink.attendance.ContactTimeChanged;
import nl.leervink.homework.HomeworkCredited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Books hours when attendance or homework tells that something changed. It asks them what holds, whatever it was told. */
@Component
class BookedHours {

    private final Settling settling;

    BookedHours(Settling settling) {
        this.settling = settling;
    }

    @ApplicationModuleListener
    void on(ContactTimeChanged changed) {
        settling.settle(changed.edition());
    }

    @ApplicationModuleListener
    void on(HomeworkCredited credited) {
        settling.settle(credited.enrolment());
    }
}
