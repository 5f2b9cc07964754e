package nl.leervink.files;

import nl.leervink.kernel.SingleValue;

/** The name of a file, made safe: no path, no control characters, at most 120 characters, never empty. */
public record FileName(String value) implements SingleValue<String> {

    private static final int LONGEST = 120;

    public FileName {
        value = safe(value);
    }

    private static String safe(String given) {
        var last = given.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                .replaceAll("^[.\\s]+", "")
                .strip();
        if (last.length() > LONGEST) {
            var start = last.length() - LONGEST;
            last = last.substring(Character.isLowSurrogate(last.charAt(start)) ? start + 1 : start);
        }
        return last.isEmpty() ? "bestand" : last;
    }

    @Override
    public String toString() {
        return value;
    }
}
