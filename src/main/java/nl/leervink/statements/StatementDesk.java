package nl.leervink.statements;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.certification.OfficialPapers;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
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
    private final SeriesToSign series;
    private final People people;
    private final OfficialPapers papers;
    private final FileCabinet cabinet;
    private final ReflectionStatements statements;
    private final StatementLetters letters;
    private final Clock clock;

    StatementDesk(
            GroupBook groups,
            HeldMeetings held,
            SeriesToSign series,
            People people,
            OfficialPapers papers,
            FileCabinet cabinet,
            ReflectionStatements statements,
            StatementLetters letters,
            Clock clock) {
        this.groups = groups;
        this.held = held;
        this.series = series;
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
    public StatementSheet sheet(GroupId id, PersonId guide) {
        var meetings = held.guidedBy(guide, id);
        var signed = signedOf(id, guide);
        var toSign = series.of(guide, meetings, told(signed)).stream()
                .map(OpenSeries::toSign)
                .toList();
        return new StatementSheet(
                toSign,
                toSign.isEmpty()
                        ? 0
                        : groups.find(id).map(held::countGuidedAhead).orElse(0),
                differing(meetings, signed),
                signed.stream().map(ReflectionStatement::row).toList());
    }

    private static Set<StatementId> differing(List<GuidedMeeting> meetings, List<ReflectionStatement> signed) {
        var recorded = new HashMap<ToldOf, Minutes>();
        meetings.forEach(meeting -> meeting.present()
                .forEach((person, time) ->
                        recorded.put(new ToldOf(person, meeting.meeting().id().value()), time)));
        return signed.stream()
                .filter(ReflectionStatement::stands)
                .filter(statement -> statement.content().meetings().stream()
                        .anyMatch(meeting -> !Minutes.of(meeting.minutes())
                                .equals(recorded.get(new ToldOf(statement.participant(), meeting.id())))))
                .map(ReflectionStatement::id)
                .collect(toSet());
    }

    /** Signs for everyone for whom it can be signed, of all meetings that no statement tells of yet. */
    @Transactional
    public SignResult sign(GroupId id, Set<Dimension> covered, PersonId guide) {
        var group = groups.hold(id);
        var meetings = held.guidedBy(guide, id);
        if (group.isEmpty() || meetings.isEmpty()) {
            return new SignResult.NotYours();
        }
        var signable = series.of(guide, meetings, told(signedOf(id, guide))).stream()
                .filter(open -> open.lacking().isEmpty())
                .toList();
        if (signable.isEmpty()) {
            return new SignResult.NothingToSign();
        }
        if (covered.isEmpty()) {
            return new SignResult.NoDimension();
        }
        if (!(papers.seal() instanceof Usable(var seal))) {
            return new SignResult.NoSeal();
        }
        var signs = people.person(guide).name().full();
        var lacking = Typeface.unprintable(
                Stream.concat(Stream.of(signs), signable.stream().map(OpenSeries::name)));
        if (!lacking.isEmpty()) {
            return new SignResult.Unprintable(lacking);
        }
        signable.forEach(open -> sign(group.get(), open, covered, guide, signs, seal));
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

    private static Set<ToldOf> told(List<ReflectionStatement> signed) {
        return signed.stream()
                .filter(ReflectionStatement::stands)
                .flatMap(statement -> statement.content().meetings().stream()
                        .map(meeting -> new ToldOf(statement.participant(), meeting.id())))
                .collect(toSet());
    }

    private void sign(
            GroupFacts group, OpenSeries open, Set<Dimension> covered, PersonId guide, String signs, Seal seal) {
        var mark = papers.mark();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Spelling.HERE);
        var role = open.role().orElseThrow();
        var content = new StatementContent(
                "RV-%d-%s".formatted(today.getYear(), mark.code().value().substring(0, 8)),
                mark.code().toString(),
                mark.address(),
                mark.bureau(),
                mark.place(),
                today,
                open.name(),
                open.registrations().stream()
                        .map(one -> new StatementContent.Registration(
                                one.rules().spelled(), one.membership().number()))
                        .toList(),
                group.terms().name(),
                new StatementContent.Signatory(signs, role.register(), role.role(), role.number()),
                open.meetings().stream()
                        .map(meeting -> new StatementContent.Meeting(
                                meeting.meeting().id().value(),
                                OpenSeries.day(meeting),
                                open.there(meeting).value(),
                                meeting.meeting().form()))
                        .toList(),
                covered,
                seal.holder());
        var pdf = StatementPaper.print(content, seal, now.atZone(Spelling.HERE));
        var file =
                cabinet.keep(new FileName("reflectieverklaring " + content.number() + ".pdf"), "application/pdf", pdf);
        var statement = statements.save(
                new ReflectionStatement(group.id(), open.person().id(), guide, mark.code(), content, file, pdf, now));
        letters.signed(statement, open.person());
    }
}
