package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A body that accredits professionals and courses; what we know of it, and where and when that was seen. */
@Entity
class Register {

    private static final int LONGEST_NUMBER = 40;

    /** Ours, for a register of which no source says how its numbers look: lenient, but no name or address passes. */
    private static final Pattern ANY_NUMBER = Pattern.compile("[0-9]{5,12}");

    @Id
    private RegisterCode code;

    private String name;
    private String numberLabel;
    private @Nullable String numberPattern;
    private String source;
    private LocalDate sourceSeenOn;

    protected Register() {}

    RegisterCode code() {
        return code;
    }

    String name() {
        return name;
    }

    RegisterFacts facts() {
        return new RegisterFacts(code, name, numberLabel, Optional.ofNullable(numberPattern), source, sourceSeenOn);
    }

    /** Reads a number as people type it, with spaces, dots or hyphens in it. */
    NumberCheck check(String typed) {
        var number = typed.replaceAll("[\\s.\\u00a0-]", "");
        if (number.isEmpty()) {
            return new NumberCheck.Wrong(NumberProblem.MISSING);
        }
        if (number.length() > LONGEST_NUMBER || !shape().matcher(number).matches()) {
            return new NumberCheck.Wrong(numberPattern == null ? NumberProblem.NO_NUMBER : NumberProblem.OTHER_SHAPE);
        }
        return new NumberCheck.Fine(number);
    }

    private Pattern shape() {
        return numberPattern == null ? ANY_NUMBER : Pattern.compile(numberPattern);
    }
}
