package nl.leervink.reflections;

import java.util.List;
import nl.leervink.vault.KeepsSealed;
import nl.leervink.vault.Sealed;
import nl.leervink.vault.Vault;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is reflected, and opens it again; as JSON in between. */
@Component
class SealedReflections implements KeepsSealed {

    private static final int AT_A_TIME = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reflections reflections;
    private final Vault vault;

    SealedReflections(Reflections reflections, Vault vault) {
        this.reflections = reflections;
        this.vault = vault;
    }

    Sealed seal(Reflected words, ReflectionId id) {
        return vault.seal(JSON.writeValueAsString(new Written(words.answers())), about(id));
    }

    /** Blank if nothing was written yet. */
    Reflected open(Reflection reflection) {
        return reflection
                .written()
                .map(closed -> new Reflected(
                        reflection.format(),
                        JSON.readValue(vault.text(closed, about(reflection.id())), Written.class)
                                .answers()))
                .orElseGet(() -> Reflected.blank(reflection.format()));
    }

    @Override
    public String what() {
        return "reflections";
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var some = reflections.findSealedOtherwise(vault.currentKey(), Limit.of(AT_A_TIME));
        some.forEach(reflection -> {
            var about = about(reflection.id());
            reflection.sealAnew(vault.seal(vault.open(reflection.written().orElseThrow(), about), about));
        });
        return some.size() == AT_A_TIME;
    }

    private static String about(ReflectionId id) {
        return "reflection " + id.value();
    }

    /** As it is kept: what is sealed today is read for years. */
    private record Written(List<String> answers) {}
}
