package nl.leervink.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What taking part means for the members of a register, as far as we know.
 *
 * @param register its name
 * @param words a sentence a line
 */
@Embeddable
public record Meaning(
        @Column(name = "register") String register,
        @Column(name = "words") String words) {

    public List<String> sentences() {
        return words.lines().toList();
    }
}
