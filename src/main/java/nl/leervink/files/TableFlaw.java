package nl.leervink.files;

import nl.leervink.kernel.Shown;

/** Why a table that someone handed in cannot be read. */
public enum TableFlaw implements Shown {
    /** There is nothing in it. */
    EMPTY,
    /** More bytes than {@link Table#LARGEST}. */
    TOO_LARGE,
    /** More rows than {@link Table#MOST_ROWS}. */
    TOO_MANY_ROWS,
    /** More cells than {@link Table#MOST_CELLS}, or more in them than {@link Table#LARGEST}. */
    TOO_MUCH,
    /** More columns than {@link Table#MOST_COLUMNS}. */
    TOO_WIDE,
    /** A cell longer than {@link Table#LONGEST_CELL}: mostly a quote that never closes. */
    CELL_TOO_LONG,
    /** Text in which a quote opens and never closes. */
    UNCLOSED_QUOTE,
    /** A workbook of before 2007. */
    OLD_WORKBOOK,
    /** A workbook that is damaged, locked, or unpacks to far more than it tells. */
    BROKEN_WORKBOOK,
    /** No table at all: a picture, a PDF. */
    NO_TABLE
}
