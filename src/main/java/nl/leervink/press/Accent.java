package nl.leervink.press;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.kernel.SingleValue;

/** A colour of the house style: {@code #0b5563}. */
public record Accent(String value) implements SingleValue<String> {

    static final Accent PETROL = new Accent("#0b5563");
    static final Accent RUST = new Accent("#a8502a");

    /** What small letters on white ask (WCAG 2.2, success criterion 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    /** A colour as browsers and people write it, with or without the sign before it; empty if it is none. */
    public static Optional<Accent> parse(String typed) {
        var digits = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        return Optional.of(digits).filter(it -> it.matches("[0-9a-f]{6}")).map(it -> new Accent("#" + it));
    }

    /** Contrast with white paper, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast() {
        return 1.05 / (luminance() + .05);
    }

    public boolean isLegible() {
        return contrast() >= LEAST_CONTRAST;
    }

    Color colour() {
        return new Color(Integer.parseInt(value.substring(1), 16));
    }

    private double luminance() {
        var parts = new int[] {colour().getRed(), colour().getGreen(), colour().getBlue()};
        var weights = new double[] {.2126, .7152, .0722};
        return IntStream.range(0, parts.length)
                .mapToDouble(i -> weights[i] * linear(parts[i] / 255.0))
                .sum();
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }
}
