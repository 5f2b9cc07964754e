package nl.leervink.demo;

import static nl.leervink.kernel.Role.CONTACT;
import static nl.leervink.kernel.Role.OFFICE;
import static nl.leervink.kernel.Role.PARTICIPANT;
import static nl.leervink.kernel.Role.TRAINER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.leervink.attendance.CloseResult;
import nl.leervink.attendance.MakeUpResult;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.CourseId;
import nl.leervink.certification.Issuing;
import nl.leervink.enrolment.Employer;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.LeaveResult;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.StatedNumber;
import nl.leervink.homework.Draft;
import nl.leervink.homework.ExtendResult;
import nl.leervink.homework.Extending;
import nl.leervink.homework.HandInResult;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.PracticeMeeting;
import nl.leervink.judging.Feedback;
import nl.leervink.judging.JudgeResult;
import nl.leervink.judging.Judging;
import nl.leervink.judging.Level;
import nl.leervink.judging.Reading;
import nl.leervink.judging.Telling;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.DayProposal;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionPlan;
import nl.leervink.planning.Editions;
import nl.leervink.planning.GoResult;
import nl.leervink.planning.PlanResult;
import nl.leervink.planning.PlannedPart;
import nl.leervink.planning.Planning;
import nl.leervink.points.Memberships;
import nl.leervink.points.Registration;
import nl.leervink.points.StateResult;
import nl.leervink.registers.RegisterCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do in the demo's story: through the same use cases as anyone, and with their own rights. */
@Component
@Profile("demo")
class DemoDeeds {

    private final Planning planning;
    private final Editions editions;
    private final Enrolling enrolling;
    private final Enrolments enrolments;
    private final Leaving leaving;
    private final Roster roster;
    private final DemoSignatures signatures;
    private final MakingUp makingUp;
    private final HandingIn handingIn;
    private final Extending extending;
    private final Judging judging;
    private final Issuing issuing;
    private final Memberships memberships;

    DemoDeeds(
            Planning planning,
            Editions editions,
            Enrolling enrolling,
            Enrolments enrolments,
            Leaving leaving,
            Roster roster,
            DemoSignatures signatures,
            MakingUp makingUp,
            HandingIn handingIn,
            Extending extending,
            Judging judging,
            Issuing issuing,
            Memberships memberships) {
        this.planning = planning;
        this.editions = editions;
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.leaving = leaving;
        this.roster = roster;
        this.signatures = signatures;
        this.makingUp = makingUp;
        this.handingIn = handingIn;
        this.extending = extending;
        this.judging = judging;
        this.issuing = issuing;
        this.memberships = memberships;
    }

    List<LocalDate> days(PersonId office, CourseId course, LocalDate first) {
        return Actors.as(office, OFFICE, () -> planning.propose(course, first)).stream()
                .map(DayProposal::date)
                .toList();
    }

    EditionId plans(
            PersonId office,
            CourseId course,
            LocalDate first,
            String place,
            int seats,
            List<PersonId> trainers,
            boolean open) {
        var days = days(office, course, first);
        var plan = new EditionPlan(
                course, days, trainers, place, seats, days.getFirst().minusDays(7));
        return Actors.as(office, OFFICE, () -> {
            if (planning.plan(plan) instanceof PlanResult.Planned(var edition)) {
                if (open) {
                    planning.open(edition);
                }
                return edition;
            }
            throw unexpected("planning " + plan);
        });
    }

    /** As {@link #plans}, open, its days that may be in parts held so, each part with seats for all but two. */
    EditionId plansInParts(
            PersonId office, CourseId course, LocalDate first, String place, int seats, List<PersonId> trainers) {
        var proposed = Actors.as(office, OFFICE, () -> planning.propose(course, first));
        var days = proposed.stream().map(DayProposal::date).toList();
        var parts = proposed.stream()
                .filter(DayProposal::isInParts)
                .flatMap(day -> day.starts().stream()
                        .map(start ->
                                new PlannedPart(day.number(), start, seats - 2, Optional.empty(), Optional.empty())))
                .toList();
        var plan = new EditionPlan(
                course, days, trainers, place, seats, days.getFirst().minusDays(7), Optional.empty(), parts);
        return Actors.as(office, OFFICE, () -> {
            if (planning.plan(plan) instanceof PlanResult.Planned(var edition)) {
                planning.open(edition);
                return edition;
            }
            throw unexpected("planning " + plan);
        });
    }

    /** Decides that an edition goes on. */
    void confirms(PersonId office, EditionId edition) {
        expect(GoResult.Goes.class, Actors.as(office, OFFICE, () -> planning.confirm(edition)));
    }

    void enrolsStaff(PersonId contact, OrganisationId organisation, EditionId edition, List<NewParticipant> staff) {
        expect(
                EnrolResult.Certain.class,
                Actors.as(
                        contact,
                        CONTACT,
                        () -> enrolling.enrolStaff(edition, organisation, contact, staff, IfFull.TELL)));
    }

    void enrolsHerself(PersonId person, EditionId edition, Employer employer, List<StatedNumber> numbers) {
        expect(
                EnrolResult.Certain.class,
                Actors.as(
                        person,
                        PARTICIPANT,
                        () -> enrolling.enrolMyself(edition, person, Optional.of(employer), numbers, IfFull.TELL)));
    }

    void waits(PersonId person, EditionId edition, Employer employer) {
        expect(
                EnrolResult.Waits.class,
                Actors.as(
                        person,
                        PARTICIPANT,
                        () -> enrolling.enrolMyself(edition, person, Optional.of(employer), List.of(), IfFull.WAIT)));
    }

    void staffWaits(PersonId contact, OrganisationId organisation, EditionId edition, List<NewParticipant> staff) {
        expect(
                EnrolResult.Waits.class,
                Actors.as(
                        contact,
                        CONTACT,
                        () -> enrolling.enrolStaff(edition, organisation, contact, staff, IfFull.WAIT)));
    }

    /** Tells that whoever has this place in the list, of their staff, cannot come after all. */
    void staffLeaves(PersonId contact, EditionId edition, int place) {
        var enrolment = enrolments.ofEdition(edition).get(place).id();
        expect(LeaveResult.Left.class, Actors.as(contact, CONTACT, () -> {
            var terms = leaving.terms(enrolment, contact).orElseThrow();
            return leaving.leave(enrolment, terms.today(), contact);
        }));
    }

    /** Marks everyone present, and everyone signs; those at these places in the list left an hour early. */
    void keepsRoster(PersonId trainer, EditionId edition, int day, Set<Integer> leftEarly) {
        var session = editions.sessions(edition).get(day).id();
        var participants = enrolments.ofEdition(edition);
        signatures.given(trainer, session, participants);
        var closed = Actors.as(trainer, TRAINER, () -> {
            leftEarly.forEach(place ->
                    roster.record(session, participants.get(place).id(), Presence.LEFT_EARLY, Minutes.of(60), trainer));
            roster.everyonePresent(session, trainer);
            return roster.close(session, trainer);
        });
        expect(CloseResult.Closed.class, closed);
    }

    /** Whoever has this place in the list missed so much on a day of theirs, and came to a day of another edition instead. */
    void makesUp(PersonId trainer, EditionId edition, int place, int day, EditionId other, int otherDay, Minutes time) {
        var enrolment = enrolments.ofEdition(edition).get(place).id();
        var missed = editions.sessions(edition).get(day).id();
        var doneIn = editions.sessions(other).get(otherDay).id();
        expect(
                MakeUpResult.Recorded.class,
                Actors.as(trainer, TRAINER, () -> makingUp.record(enrolment, missed, doneIn, time, trainer)));
    }

    void handInLearningPlans(EditionId edition) {
        everyone(
                edition,
                AssignmentKind.LEARNING_PLAN,
                Set.of(),
                (one, assignment) -> handIn(
                        one,
                        assignment,
                        Draft.of(
                                List.of(
                                        "Ik wil leren om de groep zelf te laten onderzoeken, ook als ik het antwoord denk te weten."))));
    }

    void confirmMeetings(EditionId edition, LocalDate day, Set<Integer> without) {
        var meeting = new PracticeMeeting(Optional.of(day), Optional.of(5), "Incidentmethode", Optional.of(105));
        everyone(
                edition,
                AssignmentKind.PRACTICE_MEETING,
                without,
                (one, assignment) -> handIn(one, assignment, Draft.of(meeting)));
    }

    void handInReports(EditionId edition, Set<Integer> without) {
        everyone(
                edition,
                AssignmentKind.REPORT,
                without,
                (one, assignment) -> handIn(
                        one,
                        assignment,
                        Draft.of(List.of(
                                "De stilte na de eerste vraag raakte me. Ik liet haar duren, en de groep ging dieper dan ik had verwacht.",
                                "Ik oefende met vragen in plaats van adviezen. Dat gaf de inbrenger ruimte. Afronden op tijd blijft lastig.",
                                "Vertragen helpt. Volgende keer spreek ik vooraf af wie op de tijd let."))));
    }

    /** Everyone writes their reflection on a meeting, 1 for the first. */
    void reflectOn(EditionId edition, int meeting) {
        var reflection = editions.homework(edition).stream()
                .filter(assignment -> assignment.kind() == AssignmentKind.REFLECTION)
                .toList()
                .get(meeting - 1);
        enrolments
                .ofEdition(edition)
                .forEach(one -> handIn(
                        one,
                        reflection,
                        Draft.of(List.of(
                                "De trainer vroeg niets en keek alleen. Daarna kwam de vraag achter de vraag.",
                                "Ik hoef niet elke stilte te vullen."))));
    }

    /** Gives this participant so many days longer for their report. */
    void givesLonger(PersonId trainer, EditionId edition, PersonId participant, int days, String reason) {
        var enrolment = enrolments.of(participant, edition).orElseThrow().id();
        var report = editions.homework(edition).stream()
                .filter(assignment -> assignment.kind() == AssignmentKind.REPORT)
                .findFirst()
                .orElseThrow();
        var until = report.due().plusDays(days);
        expect(
                ExtendResult.Extended.class,
                Actors.as(trainer, TRAINER, () -> extending.extend(report.id(), enrolment, until, reason, trainer)));
    }

    /** Judges what waits in this edition; those at these places in the list are asked for a new round. */
    void judgeReports(PersonId trainer, EditionId edition, Set<Integer> insufficient) {
        var participants = enrolments.ofEdition(edition);
        Actors.as(trainer, TRAINER, () -> judging.homework(edition, trainer))
                .forEach((enrolment, work) -> work.stream()
                        .filter(row -> row.assignment().kind() == AssignmentKind.REPORT)
                        .flatMap(row -> row.readable().stream())
                        .forEach(report -> {
                            var place = participants.stream()
                                    .map(EnrolmentFacts::id)
                                    .toList()
                                    .indexOf(enrolment);
                            var judgement =
                                    insufficient.contains(place) ? Judgement.INSUFFICIENT : Judgement.SUFFICIENT;
                            var feedback = judgement == Judgement.SUFFICIENT
                                    ? "Mooi dat je de vertraging opzocht. Neem je vraag over afronden mee naar dag 3."
                                    : "Je beschrijft wat er gebeurde, maar nog niet wat het met jou deed. Ga daar bij vraag 1 op in.";
                            Actors.as(trainer, TRAINER, () -> judging.desk(report, trainer));
                            expect(
                                    JudgeResult.Judged.class,
                                    Actors.as(
                                            trainer,
                                            TRAINER,
                                            () -> judging.judge(
                                                    report,
                                                    new Reading(1, 0),
                                                    judgement,
                                                    new Feedback(feedback, List.of(), levels(judgement)),
                                                    Telling.NOW,
                                                    trainer)));
                        }));
    }

    private static Map<Integer, Level> levels(Judgement judgement) {
        return judgement == Judgement.SUFFICIENT
                ? Map.of(0, Level.GOOD, 1, Level.SUFFICIENT, 2, Level.SUFFICIENT)
                : Map.of(0, Level.NOT_YET, 1, Level.SUFFICIENT, 2, Level.SUFFICIENT);
    }

    /** Tells under which number they are registered, in which chamber, and since when. */
    void tellsTheirRegister(PersonId member, String register, String number, String profile, LocalDate since) {
        var code = new RegisterCode(register);
        var registration = new Registration(code, number, Optional.of(profile), Optional.of(since), Optional.empty());
        var known = Actors.as(member, PARTICIPANT, () -> memberships.mine(member)).stream()
                .filter(membership -> membership.register().equals(code))
                .findFirst();
        expect(
                StateResult.Stated.class,
                Actors.as(
                        member,
                        PARTICIPANT,
                        () -> known.isPresent()
                                ? memberships.change(member, known.get(), registration)
                                : memberships.state(member, registration)));
    }

    void closes(PersonId office, EditionId edition) {
        expect(
                nl.leervink.certification.CloseResult.Closed.class,
                Actors.as(office, OFFICE, () -> issuing.close(edition)));
    }

    private void everyone(
            EditionId edition,
            AssignmentKind kind,
            Set<Integer> without,
            BiConsumer<EnrolmentFacts, AssignmentFacts> deed) {
        var participants = enrolments.ofEdition(edition);
        editions.homework(edition).stream()
                .filter(assignment -> assignment.kind() == kind)
                .forEach(assignment -> {
                    for (var place = 0; place < participants.size(); place++) {
                        if (!without.contains(place)) {
                            deed.accept(participants.get(place), assignment);
                        }
                    }
                });
    }

    private void handIn(EnrolmentFacts one, AssignmentFacts assignment, Draft draft) {
        expect(
                HandInResult.HandedIn.class,
                Actors.as(
                        one.participant(),
                        PARTICIPANT,
                        () -> handingIn.handIn(assignment.id(), draft, 0, one.participant())));
    }

    /** The story goes as it is told, or the demo does not start. */
    static void expect(Class<?> outcome, Object result) {
        if (!outcome.isInstance(result)) {
            throw unexpected(outcome.getSimpleName() + ", but: " + result);
        }
    }

    private static IllegalStateException unexpected(String what) {
        return new IllegalStateException("The demo's story goes differently: " + what);
    }
}
