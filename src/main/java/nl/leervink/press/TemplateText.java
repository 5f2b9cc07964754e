package nl.leervink.press;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.OneLine;
import nl.leervink.paper.Typeface;
import nl.leervink.press.TemplateFlaw.NoTitle;
import nl.leervink.press.TemplateFlaw.PlaceMissing;
import nl.leervink.press.TemplateFlaw.PlaceUnknown;
import nl.leervink.press.TemplateFlaw.TooLong;
import nl.leervink.press.TemplateFlaw.TooManyLines;
import nl.leervink.press.TemplateFlaw.Unprintable;

/**
 * The words of a certificate, with places for what differs. A line that is nothing but the name, the course or the hours is
 * set large.
 *
 * @param title the heading
 * @param declaration what is declared, line by line
 * @param closing a sentence under the points; may be empty
 */
public record TemplateText(String title, String declaration, String closing) {

    public static final int LONGEST_TITLE = 40;
    public static final int LONGEST_DECLARATION = 900;
    public static final int LONGEST_CLOSING = 300;
    public static final int MOST_LINES = 12;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** As typed, without the spaces and empty lines that nobody sees. */
    public TemplateText {
        title = OneLine.of(title);
        declaration = declaration
                .lines()
                .map(OneLine::of)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        closing = OneLine.of(closing);
    }

    public List<String> lines() {
        return declaration.lines().toList();
    }

    /** The first thing that keeps this from being a template; empty if nothing does. */
    public Optional<TemplateFlaw> flaw(CertificateKind kind) {
        return Stream.<Optional<? extends TemplateFlaw>>of(
                        Optional.of(new NoTitle()).filter(_ -> title.isEmpty()),
                        tooLong(TemplatePart.TITLE, title, LONGEST_TITLE),
                        tooLong(TemplatePart.DECLARATION, declaration, LONGEST_DECLARATION),
                        tooLong(TemplatePart.CLOSING, closing, LONGEST_CLOSING),
                        Optional.of(new TooManyLines(MOST_LINES)).filter(_ -> lines().size() > MOST_LINES),
                        unprintable(TemplatePart.TITLE, title),
                        unprintable(TemplatePart.DECLARATION, declaration),
                        unprintable(TemplatePart.CLOSING, closing),
                        unknownPlace(kind),
                        TemplatePlace.neededBy(kind).stream()
                                .filter(place -> !declaration.contains(place.written()))
                                .map(PlaceMissing::new)
                                .findFirst())
                .<TemplateFlaw>flatMap(Optional::stream)
                .findFirst();
    }

    /** A text of it with every place filled. */
    static String filled(String text, Function<TemplatePlace, String> told) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        TemplatePlace.of(found.group(1)).map(told).orElseThrow()));
    }

    private static Optional<TooLong> tooLong(TemplatePart part, String text, int most) {
        return Optional.of(new TooLong(part, most)).filter(_ -> text.length() > most);
    }

    private static Optional<Unprintable> unprintable(TemplatePart part, String text) {
        return Optional.of(Typeface.unprintable(text.lines()))
                .filter(characters -> !characters.isEmpty())
                .map(characters -> new Unprintable(part, characters));
    }

    /** The title is the same for everyone, so it has no places at all. */
    private Optional<PlaceUnknown> unknownPlace(CertificateKind kind) {
        var open = TemplatePlace.openTo(kind);
        return Stream.of(
                        unknownPlace(TemplatePart.TITLE, title, List.of()),
                        unknownPlace(TemplatePart.DECLARATION, declaration, open),
                        unknownPlace(TemplatePart.CLOSING, closing, open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Braces that hold no place that is open, or nothing at all. */
    private static Optional<PlaceUnknown> unknownPlace(TemplatePart part, String text, List<TemplatePlace> open) {
        var strangers = PLACE.matcher(text)
                .results()
                .filter(found ->
                        TemplatePlace.of(found.group(1)).filter(open::contains).isEmpty());
        var loose = BRACE.matcher(PLACE.matcher(text).replaceAll("")).results();
        return Stream.concat(strangers, loose)
                .map(found -> new PlaceUnknown(part, found.group()))
                .findFirst();
    }
}
