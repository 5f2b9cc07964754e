package nl.leervink.registers.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.Minutes;
import nl.leervink.registers.rules.Composition.Guiding;
import nl.leervink.registers.rules.Composition.Planned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What registers have against groups as they are made up: one table. */
class CompositionTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static Stream<Arguments> groups() {
        return Stream.of(
                // MfN: five, of whom three are registered; three times and six hours a year
                argumentSet("MfN takes five of whom three are registered", "mfn", of(5, 3, 3, 120), ""),
                argumentSet("MfN takes a large group too", "mfn", of(12, 3, 6, 120), ""),
                argumentSet("MfN refuses four, all registered", "mfn", of(4, 4, 3, 120), "TooFew 5 4"),
                argumentSet(
                        "MfN refuses five of whom two are registered", "mfn", of(5, 2, 3, 120), "TooFewRegistered 3 2"),
                argumentSet("MfN tells both", "mfn", of(3, 1, 3, 120), "TooFew 5 3, TooFewRegistered 3 1"),
                argumentSet("MfN asks three meetings a year", "mfn", of(5, 3, 2, 180), "TooFewMeetings 3 2"),
                argumentSet("MfN asks six hours a year", "mfn", of(5, 3, 3, 90), "TooLittleTime 6 4,5"),
                argumentSet(
                        "MfN counts twelve months only",
                        "mfn",
                        everySoManyWeeks(5, 3, 3, 120, 30),
                        "TooFewMeetings 3 2, TooLittleTime 6 4"),
                argumentSet("MfN says nothing of a year that is not planned", "mfn", of(5, 3, 0, 120), ""),
                argumentSet(
                        "MfN asks nothing of who guides", "mfn", guided(of(5, 3, 3, 120), coach("LVSC", LONG_AGO)), ""),
                // vFAS: six; two hours at least
                argumentSet("vFAS takes six", "vfas", of(6, 0, 4, 120), ""),
                argumentSet("vFAS refuses five", "vfas", of(5, 5, 4, 120), "TooFew 6 5"),
                argumentSet("vFAS refuses an hour and a half", "vfas", of(6, 6, 4, 90), "TooShort 2 4 all"),
                // NOvA: three to ten, eight hours a year, a registered leader
                argumentSet(
                        "NOvA takes three under its leader", "nova", guided(of(3, 3, 4, 120), leader(LONG_AGO)), ""),
                argumentSet("NOvA takes ten", "nova", guided(of(10, 10, 4, 120), leader(LONG_AGO)), ""),
                argumentSet("NOvA refuses two", "nova", guided(of(2, 2, 4, 120), leader(LONG_AGO)), "TooFew 3 2"),
                argumentSet(
                        "NOvA refuses eleven", "nova", guided(of(11, 11, 4, 120), leader(LONG_AGO)), "TooMany 10 11"),
                argumentSet("NOvA counts nothing without a leader", "nova", of(5, 5, 4, 120), "NoGuide"),
                argumentSet(
                        "NOvA takes no supervisor for one",
                        "nova",
                        guided(of(5, 5, 4, 120), supervisor("LVSC")),
                        "GuideNotTaken needed"),
                argumentSet(
                        "NOvA asks eight hours a year",
                        "nova",
                        guided(of(5, 5, 3, 120), leader(LONG_AGO)),
                        "TooLittleTime 8 6"),
                // Vaktherapie: three to eight, an hour at least
                argumentSet("Vaktherapie takes three", "vaktherapie", of(3, 0, 6, 60), ""),
                argumentSet("Vaktherapie takes eight", "vaktherapie", of(8, 0, 6, 60), ""),
                argumentSet("Vaktherapie refuses two", "vaktherapie", of(2, 2, 6, 60), "TooFew 3 2"),
                argumentSet("Vaktherapie refuses nine", "vaktherapie", of(9, 9, 6, 60), "TooMany 8 9"),
                argumentSet("Vaktherapie refuses fifty minutes", "vaktherapie", of(5, 5, 6, 50), "TooShort 1 6 all"),
                // SKJ: any group of meetings of an hour; a supervisor of five registers may sign
                argumentSet("SKJ takes a group without a guide", "skj-jgp", of(4, 1, 6, 120), ""),
                argumentSet("SKJ leaves out what is short", "skj-jgp", mixed(4, 120, 50), "TooShort 1 1"),
                argumentSet(
                        "SKJ takes the signature of an LVSC supervisor",
                        "skj-jgp",
                        guided(of(5, 5, 4, 150), supervisor("LVSC")),
                        ""),
                argumentSet("SKJ takes that of VGCT", "skj-jgp", guided(of(5, 5, 4, 150), supervisor("VGCT")), ""),
                argumentSet("SKJ takes that of NIP", "skj-jgp", guided(of(5, 5, 4, 150), supervisor("NIP")), ""),
                argumentSet("SKJ takes that of NVO", "skj-jgp", guided(of(5, 5, 4, 150), supervisor("NVO")), ""),
                argumentSet("SKJ takes that of NVRG", "skj-jgp", guided(of(5, 5, 4, 150), supervisor("NVRG")), ""),
                argumentSet(
                        "SKJ takes no coach",
                        "skj-jgp",
                        guided(of(5, 5, 4, 150), coach("LVSC", LONG_AGO)),
                        "GuideNotTaken"),
                argumentSet(
                        "SKJ takes no supervisor of another register",
                        "skj-jgp",
                        guided(of(5, 5, 4, 150), supervisor("MfN")),
                        "GuideNotTaken"),
                argumentSet(
                        "SKJ looks at each meeting",
                        "skj-jgp",
                        guided(of(5, 5, 4, 150), until(FIRST.plusWeeks(12))),
                        "GuideNotRegistered 2027-05-18"),
                argumentSet(
                        "one registration takes over from another",
                        "skj-jgp",
                        guided(
                                of(5, 5, 4, 150),
                                until(FIRST.plusWeeks(12)),
                                new Guide("NVO", "supervisor", FIRST.plusWeeks(12), Optional.empty())),
                        ""),
                argumentSet(
                        "a registration that begins too late",
                        "skj-jgp",
                        guided(of(5, 5, 2, 150), new Guide("LVSC", "supervisor", FIRST.plusDays(1), Optional.empty())),
                        "GuideNotRegistered 2027-01-12"),
                argumentSet(
                        "SKJ takes no guide with authority over a member",
                        "skj-jgp",
                        guided(of(5, 5, 4, 150), new Guiding(List.of(supervisor("LVSC")), false)),
                        "GuideInTheLine"),
                // Nothing known, nothing asked
                argumentSet("Registerplein says nothing of groups", "registerplein", of(2, 0, 1, 60), ""));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aRegisterHasThisAgainstAGroup(String profile, Composition group, String told) {
        assertThat(inWords(check(profile, group))).isEqualTo(told);
    }

    @Test
    void aSignatureThatIsNotTakenLeavesTheMeetingsCounting() {
        var signed = check("skj-jgp", guided(of(5, 5, 4, 150), supervisor("LVSC")));
        var unsigned = check("skj-jgp", guided(of(5, 5, 4, 150), coach("LVSC", LONG_AGO)));
        var alone = check("skj-jgp", of(5, 5, 4, 150));

        assertThat(signed.evidence()).contains("reflectieverklaring");
        assertThat(unsigned.evidence()).contains("reflectieformat");
        assertThat(alone.evidence()).contains("reflectieformat");
        assertThat(List.of(signed, unsigned, alone)).allMatch(CompositionCheck::counts);
    }

    @Test
    void whatTheGroupHasByItselfIsProvedOtherwiseAndAsksNoRegistrationOfThatDay() {
        var guide = new Guiding(List.of(until(FIRST.plusWeeks(1))), true);
        var mixed = met(
                Optional.of(guide),
                new Planned(FIRST, Minutes.of(150), Optional.of(guide)),
                new Planned(FIRST.plusWeeks(20), Minutes.of(120), Optional.empty()));

        assertThat(check("skj-jgp", mixed).findings()).isEmpty();
        assertThat(check("skj-jgp", mixed).evidence()).contains("reflectieverklaring");
        assertThat(check("skj-jgp", mixed).evidenceOfRest()).contains("reflectieformat");
    }

    @Test
    void whoGuidedAMeetingSignsForItAlsoAfterTheyLeft() {
        var gone = met(
                Optional.empty(),
                new Planned(FIRST, Minutes.of(150), Optional.of(new Guiding(List.of(supervisor("LVSC")), true))),
                new Planned(FIRST.plusWeeks(6), Minutes.of(120), Optional.empty()));

        assertThat(check("skj-jgp", gone).findings()).isEmpty();
        assertThat(check("skj-jgp", gone).evidence()).contains("reflectieverklaring");
        assertThat(check("skj-jgp", gone).evidenceOfRest()).contains("reflectieformat");
        assertThat(inWords(check(
                        "nova",
                        met(
                                Optional.empty(),
                                new Planned(
                                        FIRST,
                                        Minutes.ofHours(8),
                                        Optional.of(new Guiding(List.of(leader(LONG_AGO)), true)))))))
                .as("it was led")
                .isEmpty();
    }

    @Test
    void ofTwoGuidesEachAnswersForTheirOwnMeetings() {
        var coached = new Guiding(List.of(coach("LVSC", LONG_AGO)), true);
        var supervised = new Guiding(List.of(supervisor("NVO")), true);
        var both = met(
                Optional.of(supervised),
                new Planned(FIRST, Minutes.of(120), Optional.of(coached)),
                new Planned(FIRST.plusWeeks(6), Minutes.of(120), Optional.of(supervised)));

        assertThat(inWords(check("skj-jgp", both))).isEqualTo("GuideNotRegistered " + FIRST);
        assertThat(check("skj-jgp", both).evidence()).contains("reflectieverklaring");
        assertThat(check("skj-jgp", both).evidenceOfRest()).contains("reflectieformat");
    }

    @Test
    void beforeAnythingIsPlannedItIsToldWhetherTheGuideCanSign() {
        var guide = new Guiding(List.of(supervisor("LVSC")), true);

        assertThat(check("skj-jgp", met(Optional.of(guide))).evidence()).contains("reflectieverklaring");
        assertThat(check("skj-jgp", met(Optional.of(new Guiding(List.of(supervisor("LVSC")), false))))
                        .evidence())
                .contains("reflectieformat");
    }

    @Test
    void whatIsTooLittleForAYearCountsAllTheSame() {
        assertThat(check("mfn", of(5, 3, 2, 120)).counts()).isTrue();
        assertThat(check("mfn", of(4, 3, 3, 120)).counts()).isFalse();
        assertThat(check("skj-jgp", mixed(4, 120, 50)).counts()).isTrue();
        assertThat(check("nova", of(5, 5, 4, 120)).counts()).isFalse();
    }

    @Test
    void theHeaviestIsToldFirst() {
        assertThat(check("mfn", of(4, 3, 2, 120)).findings())
                .extracting(Finding::weight)
                .containsExactly(Finding.Weight.NOTHING_COUNTS, Finding.Weight.TOO_LITTLE, Finding.Weight.TOO_LITTLE);
    }

    private static String inWords(CompositionCheck check) {
        return check.findings().stream()
                .map(finding -> switch (finding) {
                    case Finding.TooFew(int least, int members) -> "TooFew " + least + " " + members;
                    case Finding.TooMany(int most, int members) -> "TooMany " + most + " " + members;
                    case Finding.TooFewRegistered(int least, int registered) ->
                        "TooFewRegistered " + least + " " + registered;
                    case Finding.TooShort(var shortest, int meetings, boolean all) ->
                        "TooShort " + shortest + " " + meetings + (all ? " all" : "");
                    case Finding.TooFewMeetings(int asked, int planned) -> "TooFewMeetings " + asked + " " + planned;
                    case Finding.TooLittleTime(var asked, var planned) -> "TooLittleTime " + asked + " " + planned;
                    case Finding.GuideNotRegistered(var days, boolean needed) ->
                        "GuideNotRegistered "
                                + days.stream().map(LocalDate::toString).collect(joining(" "))
                                + (needed ? " needed" : "");
                    case Finding.GuideNotTaken taken -> "GuideNotTaken" + (taken.needed() ? " needed" : "");
                    case Finding.NoGuide _, Finding.NotCounted _, Finding.GuideInTheLine _ ->
                        finding.getClass().getSimpleName();
                })
                .collect(joining(", "));
    }

    private static CompositionCheck check(String profile, Composition group) {
        return new ProfileLibrary(ProfileFiles.ours())
                .on(profile, FIRST)
                .orElseThrow()
                .check(group);
    }

    private static Composition of(int members, int registered, int meetings, int minutes) {
        return everySoManyWeeks(members, registered, meetings, minutes, 6);
    }

    private static Composition everySoManyWeeks(int members, int registered, int meetings, int minutes, int weeks) {
        return new Composition(
                ActivityKind.INTERVISION, members, registered, meetings(meetings, minutes, weeks), Optional.empty());
    }

    private static Composition mixed(int members, int... minutes) {
        return new Composition(
                ActivityKind.INTERVISION,
                members,
                members,
                IntStream.range(0, minutes.length)
                        .mapToObj(number ->
                                new Planned(FIRST.plusWeeks(number), Minutes.of(minutes[number]), Optional.empty()))
                        .toList(),
                Optional.empty());
    }

    private static Composition met(Optional<Guiding> now, Planned... meetings) {
        return new Composition(ActivityKind.INTERVISION, 5, 5, List.of(meetings), now);
    }

    private static Composition guided(Composition group, Guide... registrations) {
        return guided(group, new Guiding(List.of(registrations), true));
    }

    private static Composition guided(Composition group, Guiding guiding) {
        return new Composition(
                group.kind(),
                group.members(),
                group.registered(),
                group.meetings().stream()
                        .map(meeting -> new Planned(meeting.date(), meeting.length(), Optional.of(guiding)))
                        .toList(),
                Optional.of(guiding));
    }

    private static List<Planned> meetings(int number, int minutes, int weeks) {
        return IntStream.range(0, number)
                .mapToObj(meeting ->
                        new Planned(FIRST.plusWeeks((long) meeting * weeks), Minutes.of(minutes), Optional.empty()))
                .toList();
    }

    private static Guide supervisor(String register) {
        return new Guide(register, "supervisor", LONG_AGO, Optional.empty());
    }

    private static Guide until(LocalDate lastDay) {
        return new Guide("LVSC", "supervisor", LONG_AGO, Optional.of(lastDay));
    }

    private static Guide coach(String register, LocalDate since) {
        return new Guide(register, "coach", since, Optional.empty());
    }

    private static Guide leader(LocalDate since) {
        return new Guide("NOvA", "gespreksleider", since, Optional.empty());
    }
}
