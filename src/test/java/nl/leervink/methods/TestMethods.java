package nl.leervink.methods;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.catalogue.Literature;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.methods.Method.Step;
import nl.leervink.methods.Method.Told;

/** Methods as tests need them. */
final class TestMethods {

    static final Literature A_BOOK = new Literature("A. Auteur", Optional.of(2020), "Een boek", "", "", "");

    private TestMethods() {}

    /** A method for three to eight people, with steps of so many minutes. */
    static Method with(List<Integer> minutes) {
        return new Method(
                new MethodId("proef"),
                new GroupSize(3, 8),
                minutes.stream().map(Minutes::of).toList(),
                List.of(A_BOOK),
                Map.of(Language.DUTCH, told("Proef", minutes.size()), Language.ENGLISH, told("Trial", minutes.size())));
    }

    private static Told told(String name, int steps) {
        return new Told(
                name,
                name,
                name,
                IntStream.range(0, steps)
                        .mapToObj(step -> new Step(name + step, name))
                        .toList());
    }
}
