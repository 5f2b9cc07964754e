package nl.leervink.press;

/** What became of a template that was to be kept. */
public sealed interface TemplateResult {

    /** It holds for what is issued from now on. */
    record Kept(int version) implements TemplateResult {}

    /** It says what already holds. */
    record NothingNew() implements TemplateResult {}

    record Refused(TemplateFlaw flaw) implements TemplateResult {}

    /** A colleague kept another meanwhile. */
    record Overtaken(int by) implements TemplateResult {}
}
