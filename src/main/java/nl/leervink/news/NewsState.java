package nl.leervink.news;

import nl.leervink.kernel.Shown;

/** How far a news item got. Whether it is read today follows from its days as well: {@link NewsStanding}. */
public enum NewsState implements Shown {
    /** Only the office sees it. */
    DRAFT,
    PUBLISHED,
    /** The office took it back; it may be published again. */
    WITHDRAWN
}
