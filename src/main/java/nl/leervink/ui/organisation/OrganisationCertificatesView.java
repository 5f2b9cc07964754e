package nl.leervink.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leervink.certification.CertificateId;
import nl.leervink.certification.CertificateRow;
import nl.leervink.certification.CertificateState;
import nl.leervink.certification.Credentials;
import nl.leervink.certification.StaffCertificates;
import nl.leervink.certification.StaffChoice;
import nl.leervink.certification.StaffEdition;
import nl.leervink.certification.StaffSearch;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.planning.EditionId;
import nl.leervink.ui.parts.ArchiveLink;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.CredentialLinks;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Pager;
import nl.leervink.ui.parts.SearchField;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.shell.SignedIn;

/**
 * The certificates of whoever came for the organisations this contact acts for: what is looked for stands in the address,
 * what was chosen is fetched in one ZIP.
 */
@Route("organisatie/certificaten")
@RolesAllowed(Role.CONTACT)
@Menu(title = "certificates.of-staff", order = 34, icon = "vaadin:diploma")
@StyleSheet("context://css/organisation.css")
class OrganisationCertificatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "zoek";
    private static final String YEAR = "jaar";
    private static final String EDITION = "uitvoering";
    private static final int PAGE_SIZE = 25;
    private static final int LONGEST = 100;
    private static final Pattern A_YEAR = Pattern.compile("[12]\\d{3}");

    private final transient StaffCertificates certificates;
    private final transient Credentials credentials;
    private final transient SignedIn signedIn;
    private final SearchField search = new SearchField(getTranslation("certificates.search"), this::go);
    private final Select<Integer> year = new Select<>();
    private final Select<StaffEdition> edition = new Select<>();
    private final Div filter = new Div(search, year, edition);
    private final Button fetchChosen = new Button("", _ -> fetch(new StaffChoice.These(chosen())));
    private final Button fetchAll = new Button("", _ -> fetch(new StaffChoice.AllFound(asked())));
    private final Div found = new Div();
    private final ArchiveLink archive;
    private final Set<CertificateId> picked = new HashSet<>();

    private transient StaffSearch shown = new StaffSearch("", Optional.empty(), Optional.empty());
    private transient StaffChoice wanted = new StaffChoice.These(Set.of());

    OrganisationCertificatesView(StaffCertificates certificates, Credentials credentials, SignedIn signedIn) {
        this.certificates = certificates;
        this.credentials = credentials;
        this.signedIn = signedIn;
        archive = new ArchiveLink("", () -> certificates.archive(signedIn.person(), wanted));
        archive.addClassName("is-pressed-by-a-button");
        archive.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        filters();
        fetchChosen.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(fetchChosen, fetchAll);
        deeds.addClassName("row");
        found.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("certificates.of-staff"), getTranslation("certificates.of-staff-lead")),
                        filter,
                        deeds,
                        archive,
                        found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var words = address.getSingleParameter(SEARCH).orElse("");
        shown = new StaffSearch(
                words.substring(0, Math.min(words.length(), LONGEST)),
                address.getSingleParameter(YEAR)
                        .filter(typed -> A_YEAR.matcher(typed).matches())
                        .map(Integer::valueOf),
                address.getSingleParameter(EDITION).flatMap(OrganisationCertificatesView::edition));
        show(Pager.asked(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificates.of-staff");
    }

    private void filters() {
        filter.addClassNames("row", "certificate-filter");
        search.addClassName("certificate-words");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setMaxLength(LONGEST);
        year.setLabel(getTranslation("bundles.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("bundles.every-year"));
        year.setItemLabelGenerator(
                chosen -> chosen == null ? getTranslation("bundles.every-year") : String.valueOf(chosen));
        year.addValueChangeListener(change -> goIf(change.isFromClient()));
        edition.setLabel(getTranslation("bundles.edition"));
        edition.setEmptySelectionAllowed(true);
        edition.setEmptySelectionCaption(getTranslation("bundles.every-edition"));
        edition.setItemLabelGenerator(chosen -> chosen == null
                ? getTranslation("bundles.every-edition")
                : getTranslation("bundles.edition-of", chosen.course(), Spelling.day(chosen.latest())));
        edition.addClassName("certificate-edition");
        edition.addValueChangeListener(change -> goIf(change.isFromClient()));
    }

    private void show(int page) {
        var me = signedIn.person();
        search.setValue(shown.words());
        var years = certificates.years(me);
        year.setItems(years);
        year.setValue(shown.year().filter(years::contains).orElse(null));
        var editions = certificates.editions(me);
        edition.setItems(editions);
        edition.setValue(shown.edition()
                .flatMap(id -> editions.stream()
                        .filter(each -> each.edition().equals(id))
                        .findFirst())
                .orElse(null));
        var total = certificates.count(me, shown);
        filter.setVisible(total > 0 || !shown.isForAll());
        fetchAll.setVisible(total > 0);
        fetchAll.setText(getTranslation("bundles.fetch-all", total));
        fetchChosen.setVisible(total > 0);
        say();
        found.removeAll();
        if (total == 0) {
            found.add(shown.isForAll() ? none() : nothingFound());
            return;
        }
        var pages = Pager.pages(total, PAGE_SIZE);
        var current = Math.min(page, pages - 1);
        var list = new UnorderedList();
        list.addClassName("rows");
        certificates.page(me, shown, current, PAGE_SIZE).forEach(row -> list.add(item(row)));
        found.add(list);
        if (pages > 1) {
            found.add(new Pager(OrganisationCertificatesView.class, current, pages, this::parameters));
        }
    }

    private ListItem item(CertificateRow row) {
        var pick = new Checkbox(row.participant(), picked.contains(row.id()));
        pick.setAriaLabel(getTranslation("bundles.pick", row.number(), row.participant()));
        pick.addClassName("card-title");
        pick.addValueChangeListener(change -> {
            if (change.getValue()) {
                picked.add(row.id());
            } else {
                picked.remove(row.id());
            }
            say();
        });
        var details = new Paragraph(
                getTranslation("certificates.number-and-day", row.number(), Spelling.day(row.issuedOn())));
        details.addClassName("soft");
        var words = new Div(pick, new Paragraph(row.course()), details);
        if (row.state() == CertificateState.ISSUED) {
            words.add(new CredentialLinks(
                    () -> credentials.plain(row.id(), signedIn.person()),
                    () -> credentials.signed(row.id(), signedIn.person())));
        }
        var right = new Div();
        right.addClassName("row");
        if (row.state() != CertificateState.ISSUED) {
            right.add(new Badge(row.state(), Tone.ATTENTION));
        }
        var file = new FileLink(
                getTranslation("certificates.download"), () -> certificates.fetch(signedIn.person(), row.id()));
        file.getElement()
                .setAttribute(
                        "aria-label", getTranslation("certificates.download-of", row.number(), row.participant()));
        right.add(file);
        return new ListItem(words, right);
    }

    private void say() {
        fetchChosen.setText(getTranslation("bundles.fetch-chosen", picked.size()));
    }

    /** Says first what will be missing; what cannot be fetched at all is told instead of sent as an empty ZIP. */
    private void fetch(StaffChoice choice) {
        var what = certificates.fetchable(signedIn.person(), choice);
        if (what.certificates() == 0) {
            Toast.failed(
                    what.leftOut() == 0
                            ? getTranslation("bundles.choose-first")
                            : getTranslation("bundles.none-valid", what.leftOut()));
            return;
        }
        wanted = choice;
        archive.getElement().executeJs("this.click()");
        if (what.leftOut() > 0) {
            Toast.done(getTranslation("bundles.left-out", what.certificates(), what.leftOut()));
        } else {
            Toast.done(getTranslation("bundles.fetching", what.certificates()));
        }
    }

    private Set<CertificateId> chosen() {
        return picked;
    }

    private StaffSearch asked() {
        return shown;
    }

    private EmptyState none() {
        return new EmptyState(
                getTranslation("certificates.none-of-staff"), getTranslation("certificates.none-of-staff-text"));
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                getTranslation("bundles.none-found"),
                getTranslation("bundles.none-found-text"),
                new RouterLink(getTranslation("bundles.show-all"), OrganisationCertificatesView.class));
    }

    private void goIf(boolean someoneTyped) {
        if (someoneTyped) {
            go();
        }
    }

    private void go() {
        shown = new StaffSearch(
                search.getValue(),
                year.getOptionalValue(),
                edition.getOptionalValue().map(StaffEdition::edition));
        UI.getCurrent().navigate(OrganisationCertificatesView.class, parameters(0));
    }

    private QueryParameters parameters(int page) {
        var asked = new LinkedHashMap<String, String>();
        if (!shown.words().isBlank()) {
            asked.put(SEARCH, shown.words());
        }
        shown.year().ifPresent(chosen -> asked.put(YEAR, chosen.toString()));
        shown.edition().ifPresent(chosen -> asked.put(EDITION, chosen.value().toString()));
        if (page > 0) {
            asked.put(Pager.PAGE, String.valueOf(page + 1));
        }
        return QueryParameters.simple(asked);
    }

    private static Optional<EditionId> edition(String typed) {
        try {
            return Optional.of(new EditionId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
