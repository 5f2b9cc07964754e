package nl.leervink.statements;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.guides.GuideRole;
import nl.leervink.kernel.Minutes;
import nl.leervink.meetings.GuidedMeeting;
import nl.leervink.people.PersonFacts;
import nl.leervink.points.RegisteredPeople.Registered;
import nl.leervink.statements.ToSign.NoStatement;

/**
 * The meetings of somebody that no statement tells of yet, in order; at least one.
 *
 * @param registrations of theirs that a statement of them counts for
 * @param role by which the guide signs; empty if no register takes the signature
 * @param lacking why it cannot be signed; empty if it can
 */
record OpenSeries(
        PersonFacts person,
        List<GuidedMeeting> meetings,
        List<Registered> registrations,
        Optional<GuideRole> role,
        Optional<NoStatement> lacking) {

    String name() {
        return person.name().full();
    }

    Minutes there(GuidedMeeting meeting) {
        return requireNonNull(meeting.present().get(person.id()));
    }

    ToSign toSign() {
        return new ToSign(
                person.id(),
                name(),
                meetings.stream().map(OpenSeries::day).toList(),
                Minutes.sum(meetings.stream().map(this::there).toList()),
                lacking);
    }

    static LocalDate day(GuidedMeeting meeting) {
        return meeting.meeting().begins().toLocalDate();
    }
}
