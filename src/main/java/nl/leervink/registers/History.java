package nl.leervink.registers;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.registers.VersionRow.Ending;
import nl.leervink.registers.VersionRow.Ending.Replaced;
import nl.leervink.registers.VersionRow.Ending.Withdrawn;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * What became of each version of a profile.
 *
 * @param entered by the office, all there ever were
 * @param names of whoever did something
 */
record History(List<ProfileVersion> entered, Map<PersonId, PersonFacts> names, LocalDate today) {

    /** A version that stands: the office's for its day, or else the file's. */
    VersionRow standing(RegisterProfile rules) {
        var entry = entered.stream()
                .filter(version -> version.stands() && version.validFrom().equals(rules.validFrom()))
                .findFirst();
        return new VersionRow(
                rules,
                entry.map(this::entry),
                Optional.empty(),
                entry.isPresent() && rules.validFrom().isAfter(today));
    }

    /** A version that stands no longer. */
    VersionRow setAside(ProfileVersion version) {
        var by = name(version.stoodDownBy().orElseThrow());
        var at = version.stoodDownAt().orElseThrow();
        return new VersionRow(
                version.rules(),
                Optional.of(entry(version)),
                Optional.of(isReplaced(version) ? new Replaced(by, at) : new Withdrawn(by, at)),
                false);
    }

    /** A file that the office put another version in the place of; empty if nobody did. */
    Optional<VersionRow> replaced(RegisterProfile file) {
        var ofThatDay = entered.stream()
                .filter(version -> version.validFrom().equals(file.validFrom()))
                .toList();
        return ofThatDay.stream().noneMatch(ProfileVersion::stands)
                ? Optional.empty()
                : ofThatDay.stream()
                        .filter(version -> version.stands() || isReplaced(version))
                        .min(comparing(ProfileVersion::enteredAt))
                        .map(first -> new Replaced(name(first.enteredBy()), first.enteredAt()))
                        .map(by -> new VersionRow(file, Optional.empty(), Optional.<Ending>of(by), false));
    }

    private boolean isReplaced(ProfileVersion version) {
        return entered.stream()
                .anyMatch(later ->
                        later.replaces().filter(version.getId()::equals).isPresent());
    }

    private VersionRow.Entry entry(ProfileVersion version) {
        return new VersionRow.Entry(version.getId(), name(version.enteredBy()), version.enteredAt());
    }

    /** Someone who is no longer known keeps the deed, not the name. */
    private String name(PersonId who) {
        return Optional.ofNullable(names.get(who))
                .map(person -> person.name().toString())
                .orElse("–");
    }
}
