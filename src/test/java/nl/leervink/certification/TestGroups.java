package nl.leervink.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.attendance.Roster;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.Draft;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.homework.TestHomework;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.Judging;
import nl.leervink.judging.PileChoice;
import nl.leervink.judging.Reading;
import nl.leervink.judging.Telling;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.springframework.stereotype.Component;

/** Groups that followed the training of the first source document, which ended last week, and waits for certificates. */
@Component
public class TestGroups {

    private final TestPeople people;
    private final TestEditions editions;
    private final TestEnrolments enrolments;
    private final TestHomework homework;
    private final Editions planned;
    private final Roster roster;
    private final HandingIn handingIn;
    private final Judging judging;
    private final Accreditations accreditations;
    private final Clock clock;

    TestGroups(
            TestPeople people,
            TestEditions editions,
            TestEnrolments enrolments,
            TestHomework homework,
            Editions planned,
            Roster roster,
            HandingIn handingIn,
            Judging judging,
            Accreditations accreditations,
            Clock clock) {
        this.people = people;
        this.editions = editions;
        this.enrolments = enrolments;
        this.homework = homework;
        this.planned = planned;
        this.roster = roster;
        this.handingIn = handingIn;
        this.judging = judging;
        this.accreditations = accreditations;
        this.clock = clock;
    }

    /** An edition under an SKJ accreditation of 26 points, its trainer, and an organisation with its contact. */
    public Group aGroup() {
        var contact = people.someone("Carla", "Contact");
        return aGroup(people.someone("Tineke", "Trainer"), contact, people.anOrganisationOf(contact));
    }

    public Group aGroup(PersonId trainer, PersonId contact, OrganisationId organisation) {
        var first = LocalDate.now(clock).minusWeeks(7);
        var edition = editions.anEdition(first, trainer);
        SignIn.as(PersonId.next(), Role.OFFICE);
        accreditations.grant(TestAccreditations.skj(
                planned.find(edition).orElseThrow().course(), new Period(first.minusYears(1), first.plusYears(1))));
        return new Group(edition, trainer, contact, organisation, first.plusWeeks(6));
    }

    /** A group; someone acts in it from here on. */
    public record Group(
            EditionId edition, PersonId trainer, PersonId contact, OrganisationId organisation, LocalDate lastDay) {}

    /** Sent by the group's organisation, did all their homework, and only waits to be judged. */
    public EnrolmentId diligent(Group group, PersonId participant) {
        var enrolment = enrolments.enrol(participant, group.edition(), group.organisation(), group.contact());
        doHomework(group, participant);
        return enrolment;
    }

    public void doHomework(Group group, PersonId participant) {
        homework.handInReport(participant, group.edition());
        var meeting = new PracticeMeeting(
                Optional.of(group.lastDay().minusWeeks(2)), Optional.of(5), "incidentmethode", Optional.of(90));
        handingIn.handIn(
                editions.assignment(group.edition(), AssignmentKind.PRACTICE_MEETING),
                Draft.of(meeting),
                0,
                participant);
    }

    /** Everyone was present, all rosters are closed, and every report that was handed in is sufficient. */
    public void finish(Group group) {
        SignIn.as(group.trainer(), Role.TRAINER);
        planned.sessions(group.edition()).forEach(session -> {
            roster.everyonePresent(session.id(), group.trainer());
            roster.close(session.id(), group.trainer());
        });
        judgeAll(group);
    }

    /** Everything done and present throughout, all rosters closed; only the report waits to be judged. */
    public EnrolmentId present(Group group, PersonId participant) {
        var enrolment = diligent(group, participant);
        SignIn.as(group.trainer(), Role.TRAINER);
        planned.sessions(group.edition()).forEach(session -> {
            roster.reopen(session.id(), "Nog iemand", group.trainer());
            roster.everyonePresent(session.id(), group.trainer());
            roster.close(session.id(), group.trainer());
        });
        return enrolment;
    }

    public void judgeAll(Group group) {
        SignIn.as(group.trainer(), Role.TRAINER);
        judging.pile(PileChoice.ALL, group.trainer(), 0, 100)
                .forEach(row -> judging.judge(
                        row.submission(),
                        new Reading(row.round(), 0),
                        Judgement.SUFFICIENT,
                        Feedback.NONE,
                        Telling.NOW,
                        group.trainer()));
    }

    /** A group of one sent by the organisation, finished: the office may close it. */
    public Group readyGroupOf(PersonId participant) {
        var group = aGroup();
        diligent(group, participant);
        finish(group);
        return group;
    }
}
