package nl.leervink.catalogue;

import java.util.Optional;

/**
 * A title that a course recommends. What is not known is empty.
 *
 * @param authors as on the title page, with initials; a name without initials is that of an organisation
 * @param year of publication, where it is known
 * @param doi the number of what is on the internet for good: {@code 10.1000/182}
 * @param url where else it is on the internet
 */
public record Literature(
        LiteratureKind kind,
        String authors,
        Optional<Integer> year,
        String title,
        Publication publication,
        Whole whole,
        String doi,
        String url) {

    /** A book. */
    public Literature(
            String authors, Optional<Integer> year, String title, String edition, String place, String publisher) {
        this(LiteratureKind.BOOK, authors, year, title, new Publication(edition, place, publisher), Whole.NONE, "", "");
    }

    /**
     * Who brought it out.
     *
     * @param edition which edition it is: {@code 2e, geheel herziene druk}, or its number
     * @param place of publication
     */
    public record Publication(String edition, String place, String publisher) {}

    /**
     * What it is part of.
     *
     * @param title of the book or the journal
     * @param editors of the book, as authors are written
     * @param volume of the journal or the book
     * @param pages from which to which: {@code 12-34}
     */
    public record Whole(String title, String editors, String volume, String issue, String pages) {

        static final Whole NONE = new Whole("", "", "", "", "");
    }
}
