package nl.leervink.kernel;

import java.util.Locale;

/** An enumeration that people see on screen. Its words are in every language under {@link #key()}; a test says so. */
public interface Shown {

    String name();

    Class<?> getDeclaringClass();

    /** {@code EditionStatus.NOT_OPEN} has its words under {@code edition-status.not-open}. */
    default String key() {
        var kind = getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return (kind + "." + name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
