package nl.leervink.catalogue;

/** What a title is part of, which decides how it is cited. */
public enum LiteratureKind {
    BOOK,
    /** Of a book that has editors. */
    CHAPTER,
    /** In a journal. */
    ARTICLE
}
