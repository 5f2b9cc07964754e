package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.leervink.methods.Method;
import nl.leervink.methods.MethodFit;
import nl.leervink.methods.MethodLibrary;
import nl.leervink.methods.MethodSuggestion;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Tone;

/** The methods of intervision, and which of them fit a group and its time; what is asked stands in the address. */
@Route(MethodsView.ADDRESS)
@AnonymousAllowed
@Menu(title = "methods.title", order = 25, icon = "vaadin:comments-o")
@StyleSheet("context://css/visitor.css")
class MethodsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "werkvormen";

    private static final int MOST = 999;

    private final MethodLibrary library;
    private final IntegerField people = number("methods.people", "methods.people-help");
    private final IntegerField minutes = number("methods.minutes", "methods.minutes-help");
    private final Div found = new Div();

    MethodsView(MethodLibrary library) {
        this.library = library;
        var filters = new Section(people, minutes);
        filters.addClassName("catalogue-filters");
        filters.getElement().setAttribute("role", "search");
        filters.setAriaLabel(getTranslation("methods.filters"));
        found.addClassName("stack");
        getContent()
                .add(new PageHeader(getTranslation("methods.title"), getTranslation("methods.lead")), filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = MethodQuestion.in(event.getLocation().getQueryParameters());
        asked.people().ifPresentOrElse(people::setValue, people::clear);
        asked.minutes().ifPresentOrElse(minutes::setValue, minutes::clear);
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("methods.title");
    }

    private IntegerField number(String label, String help) {
        var field = new IntegerField(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.setMin(1);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setClearButtonVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("methods.no-number"))
                .setMinErrorMessage(getTranslation("methods.no-number"))
                .setMaxErrorMessage(getTranslation("methods.no-number")));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && asked(field).isPresent() == field.getOptionalValue().isPresent()) {
                ask();
            }
        });
        return field;
    }

    private void ask() {
        var asked = new MethodQuestion(asked(people), asked(minutes));
        getUI().orElseThrow().navigate(MethodsView.class, asked.inAddress());
    }

    private static Optional<Integer> asked(IntegerField field) {
        return field.getOptionalValue().filter(number -> number >= 1 && number <= MOST);
    }

    private void show(MethodQuestion asked) {
        var suggested = library.suggestions(asked.occasion(), getLocale());
        var fitting = suggested.stream().filter(one -> one.fit().isGood()).count();
        var heading = new H2(
                fitting == suggested.size()
                        ? getTranslation("methods.all", suggested.size())
                        : getTranslation("methods.fitting", fitting, suggested.size()));
        heading.getElement().setAttribute("aria-live", "polite");
        var cards = new UnorderedList();
        cards.addClassName("cards");
        suggested.forEach(one -> cards.add(card(one, asked)));
        found.removeAll();
        found.add(heading, cards);
    }

    private ListItem card(MethodSuggestion suggestion, MethodQuestion asked) {
        var method = suggestion.method();
        var told = method.in(getLocale());
        var link = new RouterLink(
                told.name(),
                MethodView.class,
                new RouteParameters(MethodView.METHOD, method.id().value()));
        link.setQueryParameters(asked.inAddress());
        var title = new H3(link);
        title.addClassName("card-title");
        var foot = new Div(new Span(group(method)), new Span(length(method)));
        foot.addClassNames("card-foot", "soft");
        var card = new ListItem();
        badge(suggestion.fit(), asked).ifPresent(badge -> card.add(new Div(badge)));
        var fits = new Paragraph(told.fits());
        fits.addClassName("soft");
        card.add(title, new Paragraph(told.what()), fits, foot);
        card.addClassName("card");
        return card;
    }

    private Optional<Badge> badge(MethodFit fit, MethodQuestion asked) {
        return switch (fit) {
            case MethodFit.Fits() ->
                asked.people().or(asked::minutes).map(_ -> new Badge(getTranslation("methods.fits"), Tone.GOOD));
            case MethodFit.FitsShortened(var meant) ->
                Optional.of(new Badge(getTranslation("methods.fits-shortened", meant.value()), Tone.GOOD));
            case MethodFit.TooFew(var least) -> Optional.of(unfit(getTranslation("methods.too-few", least)));
            case MethodFit.TooMany(var most) -> Optional.of(unfit(getTranslation("methods.too-many", most)));
            case MethodFit.TooShort(var least) ->
                Optional.of(unfit(getTranslation("methods.too-short", least.value())));
        };
    }

    private static Badge unfit(String why) {
        return new Badge(why, Tone.ATTENTION);
    }

    private String group(Method method) {
        return getTranslation(
                "methods.group", method.group().least(), method.group().most());
    }

    private String length(Method method) {
        return getTranslation(
                "methods.length", method.steps().size(), method.length().value());
    }
}
