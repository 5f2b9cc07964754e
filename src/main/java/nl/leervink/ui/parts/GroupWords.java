package nl.leervink.ui.parts;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.intervision.GroupTerms;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.registers.rules.Finding;

/** What groups, their meetings and what registers have against them are called on screen. */
public final class GroupWords {

    private GroupWords() {}

    static Locale language(Component on) {
        return on.getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElseThrow();
    }

    /** {@code elke zes weken, 2 uur}. */
    public static String rhythm(Component on, GroupTerms terms) {
        return on.getTranslation(
                "groups.rhythm-of",
                on.getTranslation(terms.rhythm().key()),
                Spelling.hours(terms.length(), language(on)));
    }

    /** {@code dinsdag, 19.30–21.30}, where the day stands beside it. */
    static String times(Component on, MeetingFacts meeting) {
        return DateTimeFormatter.ofPattern("EEEE", language(on)).format(meeting.begins()) + ", "
                + Spelling.time(meeting.begins().toLocalTime(), language(on)) + "–"
                + Spelling.time(meeting.ends().toLocalTime(), language(on));
    }

    /** {@code dinsdag 12 januari 2027, 19.30–21.30}; the day it ends on is told if it is another. */
    public static String moment(Component on, MeetingFacts meeting) {
        var ends = Spelling.time(meeting.ends().toLocalTime(), language(on));
        return Spelling.weekday(meeting.begins().toLocalDate(), language(on)) + ", "
                + Spelling.time(meeting.begins().toLocalTime(), language(on)) + "–"
                + (meeting.begins().toLocalDate().equals(meeting.ends().toLocalDate())
                        ? ends
                        : ends + " (" + Spelling.day(meeting.ends().toLocalDate()) + ")");
    }

    /** What one meeting costs each, with as many people as there may be: none where nothing is paid. */
    public static List<String> shares(Component on, GroupTerms terms, int members) {
        return IntStream.rangeClosed(terms.least(), terms.most())
                .mapToObj(people -> share(on, terms, people, people == members))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What one meeting costs each with so many people; empty where nothing is paid. */
    public static Optional<String> share(Component on, GroupTerms terms, int people) {
        return share(on, terms, people, false);
    }

    private static Optional<String> share(Component on, GroupTerms terms, int people, boolean now) {
        return terms.share(people)
                .map(each -> Spelling.amount(each, language(on)))
                .map(each -> now
                        ? on.getTranslation("groups.share-now", people, each)
                        : on.getTranslation("groups.share", people, each));
    }

    /** What a register has against a group, in a sentence. */
    public static String of(Component on, Finding finding) {
        return switch (finding) {
            case Finding.NotCounted() -> on.getTranslation("finding.not-counted");
            case Finding.TooFew(int least, int members) -> on.getTranslation("finding.too-few", least, members);
            case Finding.TooMany(int most, int members) -> on.getTranslation("finding.too-many", most, members);
            case Finding.TooFewRegistered(int least, int registered) ->
                on.getTranslation("finding.too-few-registered", least, registered);
            case Finding.TooShort(var shortest, int meetings, boolean all) ->
                all
                        ? on.getTranslation("finding.all-too-short", shortest.value())
                        : on.getTranslation("finding.too-short", shortest.value(), meetings);
            case Finding.TooFewMeetings(int asked, int planned) ->
                on.getTranslation("finding.too-few-meetings", asked, planned);
            case Finding.TooLittleTime(var asked, var planned) ->
                on.getTranslation(
                        "finding.too-little-time",
                        Spelling.hours(asked, language(on)),
                        Spelling.hours(planned, language(on)));
            case Finding.NoGuide() -> on.getTranslation("finding.no-guide");
            case Finding.GuideNotTaken(var accepted, boolean _) ->
                on.getTranslation(
                        "finding.guide-not-taken",
                        accepted.stream()
                                .map(role -> role.role() + " " + role.register())
                                .collect(joining(", ")));
            case Finding.GuideNotRegistered(var days, boolean _) ->
                on.getTranslation(
                        "finding.guide-not-registered",
                        days.stream().map(Spelling::day).collect(joining(", ")));
            case Finding.GuideInTheLine(boolean _) -> on.getTranslation("finding.guide-in-the-line");
        };
    }
}
