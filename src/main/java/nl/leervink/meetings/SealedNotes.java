package nl.leervink.meetings;

import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is noted of meetings is kept sealed. */
@Component
class SealedNotes implements KeepsSealed {

    private static final int AT_A_TIME = 100;

    private final GroupMeetings meetings;
    private final Vault vault;

    SealedNotes(GroupMeetings meetings, Vault vault) {
        this.meetings = meetings;
        this.vault = vault;
    }

    @Override
    public String what() {
        return "meetings";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = meetings.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(meeting -> {
            var about = MeetingRoom.about(meeting.id());
            meeting.keep(vault.seal(vault.open(meeting.note().orElseThrow(), about), about));
        });
        return some.size() == AT_A_TIME;
    }
}
