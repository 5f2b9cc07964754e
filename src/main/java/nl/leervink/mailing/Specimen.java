package nl.leervink.mailing;

/**
 * A letter as it would be, with sample words. It goes to nobody.
 *
 * @param template the name of its text
 * @param when on which occasion such a letter is posted
 * @param html the version with a look, a whole page
 */
public record Specimen(String template, String when, String subject, String text, String html) {}
