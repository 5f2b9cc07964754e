package nl.leervink.evaluation;

/** What became of a form that the office wrote. */
public sealed interface KeepFormResult {

    /** It is asked of every edition whose last session is still to end. */
    record Kept(int version) implements KeepFormResult {}

    /** It is what holds already. */
    record NothingNew() implements KeepFormResult {}

    record Refused(FormFlaw flaw) implements KeepFormResult {}

    /** A colleague kept this version meanwhile. */
    record Overtaken(int by) implements KeepFormResult {}
}
