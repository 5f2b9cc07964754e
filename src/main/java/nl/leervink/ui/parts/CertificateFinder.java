package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import nl.leervink.certification.CertificateId;
import nl.leervink.certification.CertificateRow;

/** Certificates to look through by name, number or title; what is looked for stands in the address. */
public class CertificateFinder extends Composite<Div> {

    private static final String PARAMETER = "zoek";
    private static final int LONGEST = 100;

    private final Source source;
    private final EmptyState none;
    private final SearchField search = new SearchField(getTranslation("certificates.search"), this::seek);
    private final Div found = new Div();

    /** The certificates that whoever looks may see. */
    public interface Source {

        int count(String words);

        List<CertificateRow> page(String words, int page, int size);

        CertificateFiles files();

        /** Where its whole story is told, to who may read that. */
        default Optional<String> story(CertificateId certificate) {
            return Optional.empty();
        }
    }

    /**
     * A finder that shows nothing until it is told where it stands.
     *
     * @param none shown as long as there is none at all
     */
    public CertificateFinder(Source source, EmptyState none) {
        this.source = source;
        this.none = none;
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setMaxLength(LONGEST);
        getContent().addClassName("stack");
        getContent().add(search, found);
    }

    private void seek() {
        var ui = UI.getCurrent();
        ui.navigate(ui.getActiveViewLocation().getPath(), parameters(search.getValue()));
    }

    /** Shows what is looked for according to the address. */
    public void show(Location address) {
        var asked = address.getQueryParameters().getSingleParameter(PARAMETER).orElse("");
        var words = asked.substring(0, Math.min(asked.length(), LONGEST));
        search.setValue(words);
        found.removeAll();
        var total = source.count(words);
        search.setVisible(total > 0 || !words.isBlank());
        if (total > 0) {
            found.add(new CertificateList(
                    total, (page, size) -> source.page(words, page, size), source.files(), source::story));
        } else {
            found.add(words.isBlank() ? none : nothingFound(words));
        }
    }

    private EmptyState nothingFound(String words) {
        return new EmptyState(
                getTranslation("certificates.none-found", words), getTranslation("certificates.none-found-text"));
    }

    private static QueryParameters parameters(String words) {
        return words.isBlank() ? QueryParameters.empty() : QueryParameters.of(PARAMETER, words);
    }
}
