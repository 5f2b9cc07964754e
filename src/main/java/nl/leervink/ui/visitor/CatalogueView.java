package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseForm;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.kernel.Shown;
import nl.leervink.registers.RegisterFacts;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.SearchField;

/** The catalogue, with a search and filters that stand in the address. */
@Route("cursussen")
@AnonymousAllowed
@Menu(title = "catalogue.title", order = 10, icon = "vaadin:open-book")
@StyleSheet("context://css/visitor.css")
class CatalogueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;

    private final Catalogue catalogue;
    private final Accreditations accreditations;
    private final List<RegisterFacts> registers;

    private final SearchField words = new SearchField(getTranslation("catalogue.search"), this::ask);
    private final Select<CourseKind> kind = choice("catalogue.kind");
    private final Select<CourseForm> form = choice("catalogue.form");
    private final Select<RegisterFacts> register = new Select<>();
    private final Div results = new Div();

    CatalogueView(Catalogue catalogue, Accreditations accreditations, Registers registers) {
        this.catalogue = catalogue;
        this.accreditations = accreditations;
        this.registers = registers.all();
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        kind.setItems(CourseKind.values());
        form.setItems(CourseForm.values());
        register.setLabel(getTranslation("catalogue.register"));
        register.setEmptySelectionAllowed(true);
        register.setEmptySelectionCaption(getTranslation("catalogue.any"));
        register.setItemLabelGenerator(
                one -> one == null ? getTranslation("catalogue.any") : one.code() + " · " + one.name());
        register.setItems(this.registers);
        kind.addValueChangeListener(chosen -> askIf(chosen.isFromClient()));
        form.addValueChangeListener(chosen -> askIf(chosen.isFromClient()));
        register.addValueChangeListener(chosen -> askIf(chosen.isFromClient()));
        var filters = new Section(words, kind, form, register);
        filters.addClassName("catalogue-filters");
        filters.getElement().setAttribute("role", "search");
        results.addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("catalogue.title"), getTranslation("catalogue.lead")),
                        filters,
                        results,
                        new Paragraph(new RouterLink(getTranslation("catalogue.groups"), GroupsView.class)),
                        new Paragraph(new RouterLink(getTranslation("catalogue.for-sites"), ApiView.class)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = CatalogueQuestion.in(event.getLocation().getQueryParameters());
        words.setValue(asked.words());
        asked.kind().ifPresentOrElse(kind::setValue, kind::clear);
        asked.form().ifPresentOrElse(form::setValue, form::clear);
        registerOf(asked).ifPresentOrElse(register::setValue, register::clear);
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.title");
    }

    private void askIf(boolean someoneDid) {
        if (someoneDid) {
            ask();
        }
    }

    private void ask() {
        ask(new CatalogueQuestion(
                words.getValue(),
                kind.getOptionalValue(),
                form.getOptionalValue(),
                register.getOptionalValue().map(one -> one.code().value()).orElse(""),
                1));
    }

    private void ask(CatalogueQuestion question) {
        getUI().orElseThrow().navigate(CatalogueView.class, question.inAddress());
    }

    private void show(CatalogueQuestion asked) {
        var search = new CourseSearch(
                asked.words(),
                asked.kind(),
                asked.form(),
                registerOf(asked).map(RegisterFacts::code).map(accreditations::coursesIn));
        var count = catalogue.count(search);
        var found = catalogue.find(search, (asked.page() - 1) * PAGE, PAGE);
        results.removeAll();
        if (found.isEmpty()) {
            results.add(nothingFound());
            return;
        }
        var heading =
                new H2(count == 1 ? getTranslation("catalogue.one-found") : getTranslation("catalogue.found", count));
        heading.getElement().setAttribute("aria-live", "polite");
        var points = accreditations.of(found.stream().map(CourseCard::course).toList());
        results.add(heading, new CourseCards(found, points));
        if (count > PAGE) {
            results.add(pages(asked, (count + PAGE - 1) / PAGE));
        }
    }

    private EmptyState nothingFound() {
        var all = new Button(getTranslation("catalogue.reset"), _ -> ask(CatalogueQuestion.ALL));
        return new EmptyState(getTranslation("catalogue.nothing"), getTranslation("catalogue.nothing.next"), all);
    }

    private Nav pages(CatalogueQuestion asked, int last) {
        var pages = new Nav();
        pages.setAriaLabel(getTranslation("catalogue.pages"));
        pages.addClassName("row");
        if (asked.page() > 1) {
            pages.add(page("catalogue.previous", asked.onPage(asked.page() - 1)));
        }
        pages.add(new Paragraph(getTranslation("catalogue.page", asked.page(), last)));
        if (asked.page() < last) {
            pages.add(page("catalogue.next", asked.onPage(asked.page() + 1)));
        }
        return pages;
    }

    private RouterLink page(String key, CatalogueQuestion question) {
        var link = new RouterLink(getTranslation(key), CatalogueView.class);
        link.setQueryParameters(question.inAddress());
        return link;
    }

    private Optional<RegisterFacts> registerOf(CatalogueQuestion asked) {
        return registers.stream()
                .filter(one -> one.code().value().equals(asked.register()))
                .findFirst();
    }

    private <E extends Shown> Select<E> choice(String label) {
        var choice = new Select<E>();
        choice.setLabel(getTranslation(label));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("catalogue.any"));
        choice.setItemLabelGenerator(one -> one == null ? getTranslation("catalogue.any") : getTranslation(one.key()));
        return choice;
    }
}
