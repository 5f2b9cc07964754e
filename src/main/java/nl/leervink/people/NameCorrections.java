package nl.leervink.people;

import java.time.Clock;
import java.util.List;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names on record that the office corrects. Certificates that were issued keep the name they bear. */
@Service
@ForOffice
public class NameCorrections {

    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final Limit A_SCREENFUL = Limit.of(50);

    private final Persons persons;
    private final CorrectionsOnRecord corrections;
    private final Clock clock;

    NameCorrections(Persons persons, CorrectionsOnRecord corrections, Clock clock) {
        this.persons = persons;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Names somebody otherwise from now on; what was there, who did it and why stay.
     *
     * @return whether it was another name
     * @throws IllegalArgumentException without a reason, or with one that is too long
     */
    @Transactional
    public boolean correct(PersonId id, PersonName name, String why, PersonId office) {
        var reason = OneLine.of(why);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A correction has a reason of at most " + LONGEST_REASON);
        }
        var person = persons.findById(id).orElseThrow();
        var before = person.facts();
        if (before.name().equals(name)) {
            return false;
        }
        person.correct(name);
        corrections.save(new NameCorrection(before, name, reason, office, clock.instant()));
        return true;
    }

    /** The corrections of somebody's name, the newest first. */
    @Transactional(readOnly = true)
    public List<CorrectedName> of(PersonId person) {
        var made = corrections.findByPersonOrderByCorrectedAtDescIdDesc(person, A_SCREENFUL);
        var names = persons.findByIdIn(made.stream().map(NameCorrection::by).toList()).stream()
                .map(Person::facts)
                .toList();
        return made.stream()
                .map(each -> each.told(names.stream()
                        .filter(who -> who.id().equals(each.by()))
                        .findFirst()
                        .map(who -> who.name().full())
                        .orElse("")))
                .toList();
    }
}
