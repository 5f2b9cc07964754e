package nl.leervink.ui.visitor;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;

/** What is asked when someone enrols, one after the other. It stands in the address. */
enum EnrolStep {
    WHO("", "enrol.who"),
    NUMBERS("registernummer", "enrol.numbers"),
    CHECK("controle", "enrol.check");

    private static final String PARAMETER = "stap";

    private final String address;
    private final String title;

    EnrolStep(String address, String title) {
        this.address = address;
        this.title = title;
    }

    /** The first where the address names none that we know. */
    static EnrolStep in(QueryParameters address) {
        var named = address.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(step -> step.address.equals(named))
                .findFirst()
                .orElse(WHO);
    }

    QueryParameters inAddress() {
        return this == WHO ? QueryParameters.empty() : QueryParameters.of(PARAMETER, address);
    }

    /** The key of its words. */
    String title() {
        return title;
    }
}
