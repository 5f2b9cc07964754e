package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.news.KeepNewsResult;
import nl.leervink.news.KeepNewsResult.ChangedMeanwhile;
import nl.leervink.news.KeepNewsResult.Kept;
import nl.leervink.news.KeepNewsResult.Refused;
import nl.leervink.news.NewsDesk;
import nl.leervink.news.NewsItemId;
import nl.leervink.news.NewsObjection;
import nl.leervink.news.NewsSheet;
import nl.leervink.news.NewsState;
import nl.leervink.news.NewsStory;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.NewsArticle;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** One news item, written, looked at and published. */
@Route("bureau/nieuws/:item")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class NewsItemView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ITEM = "item";

    /** In the address, where an item is begun. */
    static final String NEW = "nieuw";

    private final transient NewsDesk desk;
    private final LocalDate today;
    private final Paragraph problem = new Paragraph();
    private NewsFields fields = new NewsFields();
    private String title = "";

    NewsItemView(NewsDesk desk, Clock clock) {
        this.desk = desk;
        this.today = LocalDate.now(clock);
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("stack", "is-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        if (address.get(ITEM).filter(NEW::equals).isPresent()) {
            begin();
        } else {
            show(AddressPart.id(address, ITEM, NewsItemId::new)
                    .flatMap(desk::sheet)
                    .orElseThrow(NotFoundException::new));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void begin() {
        fields = new NewsFields();
        title = getTranslation("news-desk.new");
        var keep = new Button(getTranslation("news-desk.keep"), _ -> write());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        lay(new PageHeader(title, getTranslation("news-desk.new.lead")), keep, preview());
    }

    private void show(NewsSheet sheet) {
        fields = new NewsFields();
        fields.show(sheet.content(), sheet.isAddressFixed());
        title = sheet.content().dutch().title();
        var header = new PageHeader(title, told(sheet));
        if (sheet.state() == NewsState.PUBLISHED) {
            var keep = new Button(getTranslation("news-desk.keep-published"), _ -> keep(sheet));
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            var withdraw = new Button(getTranslation("news-desk.withdraw"), _ -> askToWithdraw(sheet));
            header.withActions(new Anchor("/nieuws/" + sheet.content().slug(), getTranslation("news-desk.to-page")));
            lay(header, keep, preview(), withdraw);
        } else {
            var publish = new Button(getTranslation("news-desk.publish"), _ -> askToPublish(sheet));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            lay(header, publish, new Button(getTranslation("news-desk.keep"), _ -> keep(sheet)), preview());
        }
        header.withEyebrow(
                new RouterLink(getTranslation("news.title"), NewsDeskView.class),
                NewsDeskView.badge(sheet.standing(today)));
    }

    private String told(NewsSheet sheet) {
        return switch (sheet.standing(today)) {
            case DRAFT -> getTranslation("news-desk.is-draft");
            case WITHDRAWN -> getTranslation("news-desk.is-withdrawn");
            case TO_COME ->
                getTranslation(
                        "news-desk.is-to-come",
                        sheet.content().from().map(Spelling::day).orElse(""));
            case READ -> getTranslation("news-desk.is-published");
            case OVER -> getTranslation("news-desk.is-over");
        };
    }

    private void lay(PageHeader header, Button... deeds) {
        var actions = new Div(deeds);
        actions.addClassName("form-actions");
        problem.setVisible(false);
        getContent().removeAll();
        getContent().add(header, fields, problem, actions);
    }

    private void write() {
        tell(
                () -> desk.write(fields.content()),
                id -> UI.getCurrent()
                        .navigate(
                                NewsItemView.class,
                                new RouteParam(ITEM, id.value().toString())),
                "news-desk.kept");
    }

    private void keep(NewsSheet sheet) {
        tell(() -> desk.keep(sheet.id(), sheet.revision(), fields.content()), this::showAgain, "news-desk.kept");
    }

    private void askToPublish(NewsSheet sheet) {
        var from = fields.content().from().filter(today::isBefore);
        Confirm.ask(
                getTranslation("news-desk.publish.sure"),
                from.map(day -> getTranslation("news-desk.publish.from", Spelling.day(day)))
                        .orElseGet(() -> getTranslation("news-desk.publish.now")),
                getTranslation("news-desk.publish"),
                () -> tell(
                        () -> desk.publish(sheet.id(), sheet.revision(), fields.content()),
                        this::showAgain,
                        "news-desk.published"));
    }

    private void askToWithdraw(NewsSheet sheet) {
        Confirm.askToRemove(
                getTranslation("news-desk.withdraw.sure"),
                getTranslation("news-desk.withdraw.what"),
                getTranslation("news-desk.withdraw"),
                () -> tell(() -> desk.withdraw(sheet.id(), sheet.revision()), this::showAgain, "news-desk.withdrawn"));
    }

    private void tell(Supplier<KeepNewsResult> deed, Consumer<NewsItemId> next, String done) {
        problem.setVisible(false);
        if (fields.isUnreadable()) {
            say(getTranslation("input.no-date"));
            return;
        }
        switch (deed.get()) {
            case Kept(var id) -> {
                Toast.done(getTranslation(done));
                next.accept(id);
            }
            case Refused(var objections) -> refuse(objections);
            case ChangedMeanwhile _ -> say(getTranslation("news-desk.changed"));
        }
    }

    private void showAgain(NewsItemId id) {
        desk.sheet(id).ifPresent(this::show);
    }

    private void refuse(Set<NewsObjection> objections) {
        fields.mark(objections);
        say(objections.stream()
                .sorted()
                .map(objection -> getTranslation(objection.key()))
                .collect(Collectors.joining(" ")));
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private Button preview() {
        return new Button(getTranslation("news-desk.preview"), _ -> look());
    }

    /** As visitors would read it, kept or not. */
    private void look() {
        var content = fields.content();
        var dialog = new OnceDialog(getTranslation("news-desk.preview"));
        dialog.setWidth("46rem");
        var pieces = new Div();
        pieces.addClassNames("stack", "is-wide");
        pieces.add(new H2(content.dutch().title()));
        Function<Language, NewsArticle> article = language -> new NewsArticle(
                new NewsStory(
                        content.slug(),
                        content.dutch(),
                        content.english(),
                        content.from().orElse(today)),
                language.locale());
        pieces.add(article.apply(Language.DUTCH));
        content.english().ifPresent(words -> pieces.add(new H2(words.title()), article.apply(Language.ENGLISH)));
        dialog.add(pieces);
        dialog.getFooter().add(new Button(getTranslation("news-desk.preview.close"), _ -> dialog.close()));
        dialog.open();
    }
}
