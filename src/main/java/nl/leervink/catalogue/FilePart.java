package nl.leervink.catalogue;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.kernel.Money;
import tools.jackson.databind.JsonNode;

/**
 * A group of fields in a course file. What is wrong with a field is noted with where it is, and something harmless is
 * answered in its place, so that one reading tells all that is wrong.
 */
final class FilePart {

    private static final int LONGEST_NAME_SHOWN = 60;
    private static final BigDecimal MOST = new BigDecimal("9999999.99");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final Optional<JsonNode> node;
    private final String where;
    private final List<CourseMistake> mistakes;
    private final Set<String> asked = new HashSet<>();

    private FilePart(Optional<JsonNode> node, String where, List<CourseMistake> mistakes) {
        this.node = node;
        this.where = where;
        this.mistakes = mistakes;
    }

    /** Reads the whole file. */
    static <T> T read(JsonNode file, List<CourseMistake> mistakes, Function<FilePart, T> reading) {
        return read(Optional.of(file), "", mistakes, reading);
    }

    /** Another group within this one. */
    <T> T part(String name, Function<FilePart, T> reading) {
        return read(required(name), at(name), mistakes, reading);
    }

    <T> Optional<T> partIfAny(String name, Function<FilePart, T> reading) {
        return field(name).map(value -> read(Optional.of(value), at(name), mistakes, reading));
    }

    /** A list of groups. */
    <T> List<T> parts(String name, Function<FilePart, T> reading) {
        return items(name, required(name), (item, place) -> read(Optional.of(item), place, mistakes, reading));
    }

    <T> List<T> partsIfAny(String name, Function<FilePart, T> reading) {
        return items(name, field(name), (item, place) -> read(Optional.of(item), place, mistakes, reading));
    }

    /** A list of texts, none of them blank. */
    List<String> texts(String name) {
        return items(name, required(name), (item, place) -> text(item, place, Integer.MAX_VALUE, false));
    }

    List<String> textsIfAny(String name) {
        return items(name, field(name), (item, place) -> text(item, place, Integer.MAX_VALUE, false));
    }

    /** Text that says something. */
    String text(String name, int longest) {
        return required(name)
                .map(value -> text(value, at(name), longest, false))
                .orElse("");
    }

    /** Text that is there, and may be empty. */
    String words(String name) {
        return required(name)
                .map(value -> text(value, at(name), Integer.MAX_VALUE, true))
                .orElse("");
    }

    String wordsIfAny(String name, int longest) {
        return field(name).map(value -> text(value, at(name), longest, true)).orElse("");
    }

    /**
     * As {@link #wordsIfAny(String, int)}, of a certain form.
     *
     * @param example of that form
     */
    String wordsIfAny(String name, int longest, Pattern form, String example) {
        var words = wordsIfAny(name, longest);
        if (!words.isEmpty() && !form.matcher(words).matches()) {
            note(at(name), CourseFlaw.NO_ADDRESS, example);
        }
        return words;
    }

    int number(String name, int least, int most) {
        return required(name).map(value -> number(value, at(name), least, most)).orElse(least);
    }

    Optional<Integer> numberIfAny(String name, int least, int most) {
        return field(name).map(value -> number(value, at(name), least, most));
    }

    /** A list of numbers. */
    List<Integer> numbersIfAny(String name, int least, int most) {
        return items(name, field(name), (item, place) -> number(item, place, least, most));
    }

    boolean yesOrNo(String name) {
        return yesOrNo(name, required(name));
    }

    /** No where it is not there. */
    boolean yesIfSaid(String name) {
        return yesOrNo(name, field(name));
    }

    LocalTime time(String name) {
        return required(name).map(value -> time(value, at(name))).orElse(LocalTime.MIN);
    }

    List<LocalTime> timesIfAny(String name) {
        return items(name, field(name), this::time);
    }

    Money amount(String name) {
        var value = required(name);
        if (value.isPresent() && !value.filter(FilePart::isAmount).isPresent()) {
            note(at(name), CourseFlaw.NO_AMOUNT, "");
            return Money.euros(0);
        }
        return value.map(JsonNode::decimalValue).map(Money::new).orElse(Money.euros(0));
    }

    <E extends Enum<E>> E choice(String name, Class<E> among) {
        return required(name).map(value -> choice(value, at(name), among)).orElse(among.getEnumConstants()[0]);
    }

    <E extends Enum<E>> Optional<E> choiceIfAny(String name, Class<E> among) {
        return field(name).map(value -> choice(value, at(name), among));
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> among) {
        return items(name, required(name), (item, place) -> choice(item, place, among));
    }

    private boolean yesOrNo(String name, Optional<JsonNode> value) {
        if (value.isPresent() && !value.get().isBoolean()) {
            note(at(name), CourseFlaw.NO_YES_OR_NO, "");
        }
        return value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(false);
    }

    private static <T> T read(
            Optional<JsonNode> node, String where, List<CourseMistake> mistakes, Function<FilePart, T> reading) {
        var group = node.filter(JsonNode::isObject);
        var part = new FilePart(group, where, mistakes);
        if (node.isPresent() && group.isEmpty()) {
            part.note(where, CourseFlaw.NO_GROUP, "");
        }
        var told = reading.apply(part);
        group.stream()
                .flatMap(known -> known.propertyNames().stream())
                .filter(name -> !part.asked.contains(name))
                .forEach(name -> part.note(part.at(name), CourseFlaw.UNKNOWN_FIELD, ""));
        return told;
    }

    private interface Reading<T> {
        T of(JsonNode item, String place);
    }

    private <T> List<T> items(String name, Optional<JsonNode> list, Reading<T> reading) {
        if (list.isPresent() && !list.get().isArray()) {
            note(at(name), CourseFlaw.NO_LIST, "");
            return List.of();
        }
        var told = new ArrayList<T>();
        for (var item : list.<Iterable<JsonNode>>map(JsonNode::values).orElse(List.of())) {
            told.add(reading.of(item, at(name) + "[" + (told.size() + 1) + "]"));
        }
        return List.copyOf(told);
    }

    private Optional<JsonNode> field(String name) {
        asked.add(name);
        return node.flatMap(group -> Optional.ofNullable(group.get(name)));
    }

    /** The field; where its group itself is missing that was noted already. */
    private Optional<JsonNode> required(String name) {
        var value = field(name);
        if (node.isPresent() && value.isEmpty()) {
            note(at(name), CourseFlaw.MISSING, "");
        }
        return value;
    }

    private String text(JsonNode value, String place, int longest, boolean mayBeEmpty) {
        var written = written(value);
        if (!value.isString() || (written.isBlank() && !mayBeEmpty)) {
            note(place, CourseFlaw.NO_TEXT, "");
        } else if (written.length() > longest) {
            note(place, CourseFlaw.TOO_LONG, String.valueOf(longest));
        } else if (written.codePoints().anyMatch(FilePart::isOdd)) {
            note(place, CourseFlaw.ODD_SIGNS, "");
        }
        return written;
    }

    private LocalTime time(JsonNode value, String place) {
        var written = written(value);
        if (!TIME.matcher(written).matches()) {
            note(place, CourseFlaw.NO_TIME, "");
            return LocalTime.MIN;
        }
        return LocalTime.parse(written);
    }

    private int number(JsonNode value, String place, int least, int most) {
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            note(place, CourseFlaw.NO_NUMBER, least + " – " + most);
            return least;
        }
        return value.intValue();
    }

    private <E extends Enum<E>> E choice(JsonNode value, String place, Class<E> among) {
        var constants = among.getEnumConstants();
        var chosen = Stream.of(constants)
                .filter(constant -> constant.name().equals(written(value)))
                .findFirst();
        if (chosen.isEmpty()) {
            note(
                    place,
                    CourseFlaw.NOT_ONE_OF,
                    Stream.of(constants).map(Enum::name).collect(joining(", ")));
        }
        return chosen.orElse(constants[0]);
    }

    private static String written(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }

    /** Bounds first: a number of a billion digits is written in ten. */
    private static boolean isAmount(JsonNode value) {
        if (!value.isNumber()) {
            return false;
        }
        var amount = value.decimalValue();
        return amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= 2;
    }

    private static boolean isOdd(int sign) {
        return (Character.isISOControl(sign) && sign != '\n') || Character.getType(sign) == Character.SURROGATE;
    }

    private String at(String name) {
        var shown = name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) + "…" : name;
        return where.isEmpty() ? shown : where + "." + shown;
    }

    private void note(String place, CourseFlaw flaw, String detail) {
        mistakes.add(new CourseMistake(place, flaw, detail));
    }
}
