package nl.leervink.news;

import java.time.LocalDate;

/**
 * A news item on the desk of the office.
 *
 * @param isAddressFixed whether people may have its address: it was published once
 * @param revision counts what changed, so that nobody overwrites what they did not see
 */
public record NewsSheet(NewsItemId id, NewsContent content, NewsState state, boolean isAddressFixed, int revision) {

    public NewsStanding standing(LocalDate today) {
        return NewsStanding.of(state, content.from(), content.until(), today);
    }
}
