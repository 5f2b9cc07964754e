package nl.leervink.press;

/** What is wrong with a template, so that it is not kept. */
public sealed interface TemplateFlaw {

    record NoTitle() implements TemplateFlaw {}

    record TooLong(TemplatePart part, int most) implements TemplateFlaw {}

    record TooManyLines(int most) implements TemplateFlaw {}

    /**
     * It holds characters that our certificates cannot show.
     *
     * @param characters those, parted by spaces; what nobody can see as its code, {@code U+200B}
     */
    record Unprintable(TemplatePart part, String characters) implements TemplateFlaw {}

    /** What it has to tell has no place in it. */
    record PlaceMissing(TemplatePlace place) implements TemplateFlaw {}

    /**
     * It has a place that is never filled.
     *
     * @param written as it stands there: {@code {nam}}
     */
    record PlaceUnknown(TemplatePart part, String written) implements TemplateFlaw {}
}
