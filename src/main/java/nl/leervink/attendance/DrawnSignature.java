package nl.leervink.attendance;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signature as it was drawn: strokes of points in a field of {@value #WIDTH} by {@value #HEIGHT}, its origin in the upper
 * left corner. Written down as {@code 120,80 131,90;400,200}: a semicolon between strokes, a space between points.
 */
public final class DrawnSignature {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 500;
    public static final int MOST_STROKES = 60;
    public static final int MOST_POINTS = 3_000;

    /** So long are its lines together at least: a tap or a dash is no signature. */
    public static final int LEAST_INK = 200;

    private static final int LONGEST = MOST_POINTS * "1000,500 ".length();
    private static final Pattern POINT = Pattern.compile("(\\d{1,4}),(\\d{1,4})");

    private final List<List<Point>> strokes;

    private DrawnSignature(List<List<Point>> strokes) {
        this.strokes = strokes;
    }

    private record Point(int x, int y) {

        double to(Point other) {
            return Math.hypot((double) x - other.x, (double) y - other.y);
        }

        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /** Reads what was written down. */
    public static SignatureReading read(String written) {
        if (written.length() > LONGEST) {
            return new SignatureReading.TooMuch();
        }
        var strokes = new ArrayList<List<Point>>();
        for (var stroke : written.split(";", -1)) {
            var points = points(stroke);
            if (points.isEmpty()) {
                return new SignatureReading.Unreadable();
            }
            strokes.add(points.get());
        }
        var signature = new DrawnSignature(List.copyOf(strokes));
        if (strokes.size() > MOST_STROKES || signature.points() > MOST_POINTS) {
            return new SignatureReading.TooMuch();
        }
        return signature.ink() < LEAST_INK ? new SignatureReading.TooLittle() : new SignatureReading.Legible(signature);
    }

    /** Empty if one of them is no point of the field. */
    private static Optional<List<Point>> points(String stroke) {
        var points = new ArrayList<Point>();
        for (var each : stroke.split(" ", -1)) {
            var written = POINT.matcher(each);
            if (!written.matches()) {
                return Optional.empty();
            }
            var point = new Point(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            if (point.x() > WIDTH || point.y() > HEIGHT) {
                return Optional.empty();
            }
            points.add(point);
        }
        return Optional.of(List.copyOf(points));
    }

    /** As {@link #read} takes it. */
    String written() {
        return strokes.stream()
                .map(stroke -> stroke.stream().map(Point::toString).collect(joining(" ")))
                .collect(joining(";"));
    }

    /** As a path in the notation of SVG: absolute M and L, each followed by its one point. A dot is a line to itself. */
    public String path() {
        return strokes.stream().map(DrawnSignature::path).collect(joining(" "));
    }

    private static String path(List<Point> stroke) {
        var first = stroke.getFirst();
        var lines = stroke.size() == 1 ? stroke : stroke.subList(1, stroke.size());
        return "M %d %d ".formatted(first.x(), first.y())
                + lines.stream().map(to -> "L %d %d".formatted(to.x(), to.y())).collect(joining(" "));
    }

    private int points() {
        return strokes.stream().mapToInt(List::size).sum();
    }

    private double ink() {
        return strokes.stream().mapToDouble(DrawnSignature::length).sum();
    }

    private static double length(List<Point> stroke) {
        var length = 0.0;
        for (var i = 1; i < stroke.size(); i++) {
            length += stroke.get(i - 1).to(stroke.get(i));
        }
        return length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnSignature that && strokes.equals(that.strokes);
    }

    @Override
    public int hashCode() {
        return strokes.hashCode();
    }

    /** How somebody signs is for nobody's log. */
    @Override
    public String toString() {
        return "DrawnSignature[" + strokes.size() + " strokes]";
    }
}
