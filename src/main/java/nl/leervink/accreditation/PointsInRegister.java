package nl.leervink.accreditation;

import java.util.List;
import nl.leervink.kernel.Minutes;

/** What someone has earned in one register. */
public record PointsInRegister(
        RegisterCode register, String registerName, String number, List<CategoryTotal> categories) {

    public Minutes contactTime() {
        return Minutes.sum(categories.stream().map(CategoryTotal::contactTime).toList());
    }

    public Minutes selfStudy() {
        return Minutes.sum(categories.stream().map(CategoryTotal::selfStudy).toList());
    }
}
