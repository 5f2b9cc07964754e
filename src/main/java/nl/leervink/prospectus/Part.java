package nl.leervink.prospectus;

import java.util.Optional;

/**
 * Which part of a long list is asked for.
 *
 * @param page 1 for the first
 * @param size how many on a page
 */
public record Part(int page, int size) {

    public static final int MOST = 100;

    private static final int LAST_PAGE = 1_000_000;

    public Part {
        if (page < 1 || page > LAST_PAGE || size < 1 || size > MOST) {
            throw new IllegalArgumentException("No such page");
        }
    }

    /** Reads what stands in an address; empty for what is no part of any list. */
    public static Optional<Part> parse(String page, String size) {
        var numbers = page.matches("[0-9]{1,7}") && size.matches("[0-9]{1,3}");
        if (!numbers) {
            return Optional.empty();
        }
        var asked = Integer.parseInt(page);
        var many = Integer.parseInt(size);
        return asked < 1 || asked > LAST_PAGE || many < 1 || many > MOST
                ? Optional.empty()
                : Optional.of(new Part(asked, many));
    }

    int offset() {
        return (page - 1) * size;
    }
}
