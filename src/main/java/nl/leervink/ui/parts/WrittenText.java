package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What somebody wrote, line for line, with the little Markdown that is taken: <strong>bold</strong>, <em>italic</em> and
 * lists. All else shows as it was typed; nothing of it is ever HTML. Each piece says in {@code data-from} where in the
 * text it begins.
 */
public class WrittenText extends Div {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String text;
    private final List<Passage> passages;

    /**
     * A piece of the text that something is said of.
     *
     * @param from the first character, counted from 0
     * @param to the character after the last
     * @param number under which it is said
     */
    public record Passage(int from, int to, int number) {

        boolean covers(int at) {
            return from <= at && at < to;
        }
    }

    public WrittenText(String text) {
        this(text, List.of());
    }

    public WrittenText(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        addClassName("written");
        showChildren(PARSER.parse(text), this);
    }

    private void showChildren(Node of, HasComponents in) {
        for (var node = of.getFirstChild(); node != null; node = node.getNext()) {
            show(node, in);
        }
    }

    private void show(Node node, HasComponents in) {
        switch (node) {
            case org.commonmark.node.Paragraph paragraph -> into(new Paragraph(), paragraph, in);
            case BulletList list -> into(new UnorderedList(), list, in);
            case org.commonmark.node.OrderedList list -> into(new OrderedList(), list, in);
            case org.commonmark.node.ListItem item -> into(new ListItem(), item, in);
            case StrongEmphasis strong -> into(new HtmlContainer("strong"), strong, in);
            case Emphasis emphasis -> into(new HtmlContainer("em"), emphasis, in);
            case SoftLineBreak _, HardLineBreak _ -> in.add(new HtmlContainer("br"));
            case Text words -> pieces(words, words.getLiteral(), in);
            default -> asTyped(node, in);
        }
    }

    private <C extends Component & HasComponents> void into(C component, Node node, HasComponents in) {
        showChildren(node, component);
        in.add(component);
    }

    /** What is no Markdown of ours: a link, a picture, HTML. */
    private void asTyped(Node node, HasComponents in) {
        node.getSourceSpans()
                .forEach(span -> cut(
                        span.getInputIndex(),
                        text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()),
                        in));
    }

    /** Signs that were escaped are shorter than what was typed: such a piece is not cut. */
    private void pieces(Text words, String literal, HasComponents in) {
        var from = words.getSourceSpans().stream()
                .mapToInt(SourceSpan::getInputIndex)
                .min()
                .orElse(0);
        var typed =
                words.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
        if (typed == literal.length()) {
            cut(from, literal, in);
        } else {
            piece(from, literal, in);
        }
    }

    private void cut(int from, String words, HasComponents in) {
        var cuts = new TreeSet<>(List.of(from, from + words.length()));
        passages.forEach(passage -> {
            cuts.add(passage.from());
            cuts.add(passage.to());
        });
        var inside =
                cuts.subSet(from, true, from + words.length(), true).stream().toList();
        for (var at = 1; at < inside.size(); at++) {
            int start = inside.get(at - 1);
            int end = inside.get(at);
            piece(start, words.substring(start - from, end - from), in);
            passages.stream().filter(passage -> passage.to() == end).forEach(passage -> in.add(number(passage)));
        }
    }

    private void piece(int from, String words, HasComponents in) {
        var piece =
                passages.stream().anyMatch(passage -> passage.covers(from)) ? new HtmlContainer("mark") : new Span();
        piece.setText(words);
        piece.getElement().setAttribute("data-from", String.valueOf(from));
        in.add(piece);
    }

    private static Component number(Passage passage) {
        var number = new HtmlContainer("sup");
        number.setText(String.valueOf(passage.number()));
        number.addClassName("passage-number");
        return number;
    }
}
