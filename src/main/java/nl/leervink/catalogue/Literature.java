package nl.leervink.catalogue;

import java.util.Optional;

/**
 * A title that a course recommends.
 *
 * @param authors as on the title page, with initials
 * @param year of publication, where it is known
 * @param edition which edition it is ({@code 2e, geheel herziene druk}), or empty
 * @param place of publication, or empty where it is not known
 * @param publisher or empty where it is not known
 */
public record Literature(
        String authors, Optional<Integer> year, String title, String edition, String place, String publisher) {}
