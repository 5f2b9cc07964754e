package nl.leervink.statements;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.certification.OfficialPapers;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.guides.GuideRole;
import nl.leervink.guides.Guides;
import nl.leervink.intervision.GroupBook;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.ForTrainers;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.GuidedMeeting;
import nl.leervink.meetings.HeldMeetings;
import nl.leervink.paper.Seal;
import nl.leervink.paper.SealReading.Usable;
import nl.leervink.paper.Typeface;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.points.RegisteredPeople;
import nl.leervink.points.RegisteredPeople.Registered;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.statements.ToSign.NoStatement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing statements of reflection: who guided meetings does, for each who was there and in a register that takes this guide's
 * signature on every day of them (SKJ: a supervisor of LVSC, VGCT, NIP, NVO or NVRG, from outside the line).
 */
@Service
@ForTrainers
public class StatementDesk {

    public static final int LONGEST_REASON = 300;

    private final GroupBook groups;
    private final HeldMeetings held;
    private final Guides guides;
    private final RegisteredPeople registered;
    private final People people;
    private final OfficialPapers papers;
    private final FileCabinet cabinet;
    private final ReflectionStatements statements;
    private final StatementLetters letters;
    private final Clock clock;

    StatementDesk(
            GroupBook groups,
            HeldMeetings held,
            Guides guides,
            RegisteredPeople registered,
            People people,
            OfficialPapers papers,
            FileCabinet cabinet,
            ReflectionStatements statements,
            StatementLetters letters,
            Clock clock) {
        this.groups = groups;
        this.held = held;
        this.guides = guides;
        this.registered = registered;
        this.people = people;
        this.papers = papers;
        this.cabinet = cabinet;
        this.statements = statements;
        this.letters = letters;
        this.clock = clock;
    }

    /** Groups that this guide left, and held meetings of: what they signed and may sign there stays theirs. By name. */
    @Transactional(readOnly = true)
    public List<GroupFacts> left(PersonId guide) {
        return groups.find(held.groupsGuidedBy(guide)).values().stream()
                .filter(group -> group.guide().filter(guide::equals).isEmpty())
                .sorted(comparing(group -> group.terms().name()))
                .toList();
    }

    /** What there is to sign of a group, and what this guide signed; nothing of one they held no meeting of. */
    @Transactional(readOnly = true)
    public StatementSheet sheet(GroupId group, PersonId guide) {
        var signed = signedOf(group, guide);
        var toSign = open(group, guide, signed).stream().map(Series::toSign).toList();
        return new StatementSheet(
                toSign,
                toSign.isEmpty() ? 0 : held.countGuidedAhead(group),
                differing(group, guide, signed),
                signed.stream().map(ReflectionStatement::row).toList());
    }

    private Set<StatementId> differing(GroupId group, PersonId guide, List<ReflectionStatement> signed) {
        var recorded = new HashMap<Told, Minutes>();
        if (signed.stream().anyMatch(ReflectionStatement::stands)) {
            held.guidedBy(guide, group)
                    .forEach(meeting -> meeting.present()
                            .forEach((person, time) -> recorded.put(
                                    new Told(person, meeting.meeting().id().value()), time)));
        }
        return signed.stream()
                .filter(ReflectionStatement::stands)
                .filter(statement -> statement.content().meetings().stream()
                        .anyMatch(meeting -> !Minutes.of(meeting.minutes())
                                .equals(recorded.get(new Told(statement.participant(), meeting.id())))))
                .map(ReflectionStatement::id)
                .collect(toSet());
    }

    /** Signs for everyone for whom it can be signed, of all meetings that no statement tells of yet. */
    @Transactional
    public SignResult sign(GroupId id, Set<Dimension> covered, PersonId guide) {
        var group = groups.hold(id);
        var open = group.isEmpty() ? List.<Series>of() : open(id, guide, signedOf(id, guide));
        if (open.isEmpty()) {
            return held.guidedBy(guide, id).isEmpty() ? new SignResult.NotYours() : new SignResult.NothingToSign();
        }
        if (covered.isEmpty()) {
            return new SignResult.NoDimension();
        }
        var signable =
                open.stream().filter(series -> series.lacking().isEmpty()).toList();
        if (signable.isEmpty()) {
            return new SignResult.NothingToSign();
        }
        if (!(papers.seal() instanceof Usable(var seal))) {
            return new SignResult.NoSeal();
        }
        var lacking = Typeface.unprintable(signable.stream().map(Series::name));
        if (!lacking.isEmpty()) {
            return new SignResult.Unprintable(lacking);
        }
        signable.forEach(series -> sign(group.get(), series, covered, guide, seal));
        return new SignResult.Signed(signable.size());
    }

    /**
     * Withdraws a statement that this guide signed: its meetings may be signed for anew.
     *
     * @return whether it stood and was theirs
     */
    @Transactional
    public boolean withdraw(StatementId id, String because, PersonId guide) {
        var why = OneLine.of(because);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return false;
        }
        var found = statements.findById(id).filter(statement -> statement.isSignedBy(guide) && statement.stands());
        found.ifPresent(statement -> {
            statement.withdraw(why, clock.instant());
            letters.withdrawn(statement, people.person(statement.participant()));
        });
        return found.isPresent();
    }

    private List<ReflectionStatement> signedOf(GroupId group, PersonId guide) {
        return statements.findByIntervisionGroupAndGuideOrderBySignedAtDescIdAsc(group, guide);
    }

    /** The meetings of somebody that no statement tells of yet, with the registrations it would count for. */
    private record Series(
            PersonId person,
            String name,
            List<GuidedMeeting> meetings,
            List<Registered> registrations,
            Optional<GuideRole> role,
            Optional<NoStatement> lacking) {

        Minutes there(GuidedMeeting meeting) {
            return requireNonNull(meeting.present().get(person));
        }

        ToSign toSign() {
            return new ToSign(
                    person,
                    name,
                    meetings.stream().map(StatementDesk::day).toList(),
                    Minutes.sum(meetings.stream().map(this::there).toList()),
                    lacking);
        }
    }

    private List<Series> open(GroupId group, PersonId guide, List<ReflectionStatement> signed) {
        var meetings = held.guidedBy(guide, group);
        var everyone = meetings.stream()
                .flatMap(meeting -> meeting.present().keySet().stream())
                .collect(toSet());
        if (everyone.isEmpty()) {
            return List.of();
        }
        var told = told(signed);
        var roles = guides.of(List.of(guide)).getOrDefault(guide, List.of());
        var onDays = registered.onDays(everyone);
        return people.persons(everyone).values().stream()
                .map(person -> series(
                        person.id(),
                        person.name().full(),
                        meetings.stream()
                                .filter(meeting -> meeting.present().containsKey(person.id())
                                        && !told.contains(new Told(
                                                person.id(),
                                                meeting.meeting().id().value())))
                                .toList(),
                        roles,
                        onDays))
                .filter(series -> !series.meetings().isEmpty())
                .sorted(comparing(Series::name))
                .toList();
    }

    private record Told(PersonId person, UUID meeting) {}

    private static Set<Told> told(List<ReflectionStatement> signed) {
        var told = new HashSet<Told>();
        signed.stream()
                .filter(ReflectionStatement::stands)
                .forEach(statement -> statement
                        .content()
                        .meetings()
                        .forEach(meeting -> told.add(new Told(statement.participant(), meeting.id()))));
        return told;
    }

    private static Series series(
            PersonId person,
            String name,
            List<GuidedMeeting> meetings,
            List<GuideRole> roles,
            RegisteredPeople.OnDays onDays) {
        var known = meetings.isEmpty()
                ? List.<Registered>of()
                : onDays.on(day(meetings.getLast())).getOrDefault(person, List.of()).stream()
                        .filter(one -> one.rules().guide().isPresent())
                        .toList();
        var taken = known.stream()
                .filter(one ->
                        rule(one).filter(rule -> isTaken(rule, meetings, roles)).isPresent())
                .toList();
        var independent = meetings.stream().allMatch(GuidedMeeting::independent);
        var lacking = known.isEmpty()
                ? Optional.of(NoStatement.NO_REGISTRATION)
                : taken.isEmpty()
                        ? Optional.of(NoStatement.GUIDE_NOT_TAKEN)
                        : independent ? Optional.<NoStatement>empty() : Optional.of(NoStatement.GUIDE_IN_THE_LINE);
        return new Series(person, name, meetings, taken, signing(taken, meetings, roles), lacking);
    }

    private static Optional<GuideRule> rule(Registered registration) {
        return registration.rules().guide();
    }

    /** One registration may take over from another: on each day one of them holds. */
    private static boolean isTaken(GuideRule rule, List<GuidedMeeting> meetings, List<GuideRole> roles) {
        return meetings.stream()
                .allMatch(meeting -> roles.stream().anyMatch(role -> rule.takes(role.guide(), day(meeting))));
    }

    /** The registration that is named: one that held on the last day. */
    private static Optional<GuideRole> signing(
            List<Registered> taken, List<GuidedMeeting> meetings, List<GuideRole> roles) {
        return taken.stream()
                .flatMap(one -> rule(one).stream())
                .flatMap(rule -> roles.stream().filter(role -> rule.takes(role.guide(), day(meetings.getLast()))))
                .findFirst();
    }

    private static LocalDate day(GuidedMeeting meeting) {
        return meeting.meeting().begins().toLocalDate();
    }

    private void sign(GroupFacts group, Series series, Set<Dimension> covered, PersonId guide, Seal seal) {
        var mark = papers.mark();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Spelling.HERE);
        var role = series.role().orElseThrow();
        var content = new StatementContent(
                "RV-%d-%s".formatted(today.getYear(), mark.code().value().substring(0, 8)),
                mark.code().toString(),
                mark.address(),
                mark.bureau(),
                mark.place(),
                today,
                series.name(),
                series.registrations().stream()
                        .map(one -> new StatementContent.Registration(
                                one.rules().spelled(), one.membership().number()))
                        .toList(),
                group.terms().name(),
                new StatementContent.Signatory(
                        people.person(guide).name().full(), role.register(), role.role(), role.number()),
                series.meetings().stream()
                        .map(meeting -> new StatementContent.Meeting(
                                meeting.meeting().id().value(),
                                day(meeting),
                                series.there(meeting).value(),
                                meeting.meeting().form()))
                        .toList(),
                covered,
                seal.holder());
        var pdf = StatementPaper.print(content, seal, now.atZone(Spelling.HERE));
        var file =
                cabinet.keep(new FileName("reflectieverklaring " + content.number() + ".pdf"), "application/pdf", pdf);
        var statement = statements.save(
                new ReflectionStatement(group.id(), series.person(), guide, mark.code(), content, file, pdf, now));
        letters.signed(statement, people.person(series.person()));
    }
}
