package nl.leervink.press;

import nl.leervink.kernel.Shown;

/** A part of a template that is written by itself. */
public enum TemplatePart implements Shown {
    TITLE,
    DECLARATION,
    CLOSING
}
