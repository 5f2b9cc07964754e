package nl.leervink.reflections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which meetings somebody reflected on; never what they wrote. */
@Service
@BetweenModules
public class ReflectionBook {

    private final Reflections reflections;

    ReflectionBook(Reflections reflections) {
        this.reflections = reflections;
    }

    /** What somebody finished. */
    @Transactional(readOnly = true)
    public List<FinishedReflection> of(PersonId author) {
        return reflections.standingsOf(author).stream()
                .flatMap(standing -> Optional.ofNullable(standing.finishedAt())
                        .map(at -> Stream.of(new FinishedReflection(standing.meeting(), standing.format(), at)))
                        .orElseGet(Stream::empty))
                .toList();
    }
}
