package nl.leervink.ui.parts;

import java.util.List;
import java.util.Map;
import nl.leervink.files.Table;
import nl.leervink.intake.Layout;
import nl.leervink.intake.ListedPerson;

/**
 * A list as it was left, to go on with after a reload. Each page keeps its own while it is open: of two with one edition a
 * reload goes on with what was done last in either.
 *
 * @param persons as they were mended
 */
record KeptList(Table table, Layout layout, List<ListedPerson> persons, Map<Integer, ListReview.Decided> decisions) {

    static final String NAME = "list";

    KeptList {
        persons = List.copyOf(persons);
        decisions = Map.copyOf(decisions);
    }
}
