package nl.leervink.ui.parts;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** Looks for a certificate by name, number or title; what is looked for stands in the address. */
public class CertificateSearch extends TextField {

    private static final String PARAMETER = "zoek";
    private static final int LONGEST = 100;

    public CertificateSearch() {
        super();
        setLabel(getTranslation("certificates.search"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** What is looked for, according to the address. */
    public static String in(Location location) {
        var words = location.getQueryParameters().getSingleParameter(PARAMETER).orElse("");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** The address of a search. */
    public static QueryParameters parameters(String words) {
        return words.isBlank() ? QueryParameters.empty() : QueryParameters.of(PARAMETER, words);
    }
}
