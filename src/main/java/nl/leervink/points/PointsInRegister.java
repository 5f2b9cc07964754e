package nl.leervink.points;

import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * What someone has in one registration.
 *
 * @param categories what registers awarded, and what meetings of groups earned
 * @param claimed what they claim themselves, which stands beside it and is never added to it
 */
public record PointsInRegister(
        MembershipFacts membership, String registerName, List<CategoryTotal> categories, List<CategoryTotal> claimed) {

    public boolean isEmpty() {
        return categories.isEmpty() && claimed.isEmpty();
    }

    public Minutes contactTime() {
        return Minutes.sum(categories.stream().map(CategoryTotal::contactTime).toList());
    }

    public Minutes selfStudy() {
        return Minutes.sum(categories.stream().map(CategoryTotal::selfStudy).toList());
    }
}
