package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.RegisterProfile;

/** What is another in one version of rules than in another, rule by rule. */
record RuleDifferences(RulesInWords inWords, RuleSummary summary) {

    /** A rule that is another than it was, in words. */
    record Difference(String what, String before, String after) {}

    /** All that differs, in order; facts aside. */
    List<Difference> between(RegisterProfile before, RegisterProfile after) {
        var differences = new ArrayList<Difference>();
        differences.add(new Difference(words("register-change.holds"), inWords.days(before), inWords.days(after)));
        differences.add(new Difference(words("register-change.name"), before.spelled(), after.spelled()));
        differences.addAll(between(summary.of(before), summary.of(after)));
        differences.addAll(between(requirements(before), requirements(after)));
        differences.addAll(between(accruals(before), accruals(after)));
        differences.removeIf(same -> same.before().equals(same.after()));
        return differences;
    }

    /** Facts that were not there. */
    static List<Fact> newFacts(Optional<RegisterProfile> before, RegisterProfile after) {
        return after.facts().stream()
                .filter(fact ->
                        before.filter(known -> known.facts().contains(fact)).isEmpty())
                .toList();
    }

    private List<Difference> between(Map<String, String> before, Map<String, String> after) {
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(what -> new Difference(what, before.getOrDefault(what, "–"), after.getOrDefault(what, "–")))
                .toList();
    }

    private Map<String, String> requirements(RegisterProfile profile) {
        var told = new LinkedHashMap<String, String>();
        profile.requirements()
                .forEach(part -> told.put(
                        part.spelled(),
                        Stream.of(
                                        inWords.bounds(part).isEmpty()
                                                ? words("register-rules.no-bound")
                                                : inWords.bounds(part),
                                        part.within()
                                                .map(whole -> words("register-rules.within", profile.spelled(whole)))
                                                .orElse(""))
                                .filter(words -> !words.isEmpty())
                                .collect(joining(", "))));
        return told;
    }

    private Map<String, String> accruals(RegisterProfile profile) {
        var told = new LinkedHashMap<String, String>();
        profile.accrual().forEach(rule -> told.put(inWords.heading(profile, rule), inWords.accrual(profile, rule)));
        return told;
    }

    private String words(String key, Object... with) {
        return inWords.words(key, with);
    }
}
