package nl.leervink.points;

import java.util.List;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers stated at an enrolment that could not be kept: told until one that can is stated, or they are let go. */
@Service
public class UnkeptNumbers {

    private final NumbersInVain numbers;

    UnkeptNumbers(NumbersInVain numbers) {
        this.numbers = numbers;
    }

    /** Someone's, for the office that mends their registrations. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<UnkeptNumber> of(PersonId person) {
        return numbers.findByPersonOrderByRegister(person).stream()
                .map(NumberInVain::row)
                .toList();
    }

    /** What we know is right: tell of it no more. One of someone else stays. */
    @ForParticipants
    @Transactional
    public void letGo(PersonId me, NumberInVainId id) {
        numbers.letGo(me, id);
    }
}
