package nl.leervink.methods;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.kernel.Alphabet;
import nl.leervink.kernel.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The methods a group can choose from. They come with the portal, and are read when it starts. */
@Service
@ForEveryone
public class MethodLibrary {

    private final List<Method> methods;

    MethodLibrary() {
        methods = MethodFiles.ours();
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Method> all(Locale language) {
        return methods.stream()
                .sorted(Alphabet.by(method -> method.in(language).name()))
                .toList();
    }

    /** One of them; empty if there is none of that id. */
    @Transactional(readOnly = true)
    public Optional<Method> find(MethodId id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /** All of them with what they are to this group and its time: those that fit first, each by name. */
    @Transactional(readOnly = true)
    public List<MethodSuggestion> suggestions(Occasion occasion, Locale language) {
        return all(language).stream()
                .map(method -> new MethodSuggestion(method, MethodFit.of(method, occasion)))
                .sorted(comparing(suggestion -> !suggestion.fit().isGood()))
                .toList();
    }
}
