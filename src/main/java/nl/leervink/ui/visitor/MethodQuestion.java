package nl.leervink.ui.visitor;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.methods.Occasion;

/** What a method is looked for, as it stands in the address of the page. What it says and we do not know, narrows nothing. */
record MethodQuestion(Optional<Integer> people, Optional<Integer> minutes) {

    private static final String PEOPLE = "groep";
    private static final String MINUTES = "minuten";

    static MethodQuestion in(QueryParameters address) {
        return new MethodQuestion(number(address, PEOPLE), number(address, MINUTES));
    }

    /** In the address, without what narrows nothing. */
    QueryParameters inAddress() {
        var address = new LinkedHashMap<String, String>();
        people.ifPresent(come -> address.put(PEOPLE, String.valueOf(come)));
        minutes.ifPresent(time -> address.put(MINUTES, String.valueOf(time)));
        return QueryParameters.simple(address);
    }

    Occasion occasion() {
        return new Occasion(people, minutes.map(Minutes::of));
    }

    private static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(typed -> typed.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt);
    }
}
