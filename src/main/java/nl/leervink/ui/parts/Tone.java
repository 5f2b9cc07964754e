package nl.leervink.ui.parts;

/** How much something asks of the reader. Colour only underlines it: the words beside it say the same. */
public enum Tone {
    /** Just so. */
    CALM("tone-calm"),
    /** Done, sufficient, present. */
    GOOD("tone-good"),
    /** Wants to be looked at. */
    ATTENTION("tone-attention");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /** The class name in the style sheet. */
    public String style() {
        return style;
    }
}
