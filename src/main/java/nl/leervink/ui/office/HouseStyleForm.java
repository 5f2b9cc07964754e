package nl.leervink.ui.office;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.press.Accent;
import nl.leervink.press.HouseStyle;
import nl.leervink.press.HouseStyles;
import nl.leervink.press.Look;
import nl.leervink.press.StyleResult;
import nl.leervink.press.Template;
import nl.leervink.ui.parts.Toast;

/** Logo, colours, and who signs. */
class HouseStyleForm extends Composite<Section> {

    private static final int COLOUR_LENGTH = 7;

    private final transient HouseStyles styles;
    private final transient Template template;
    private final PersonId me;
    private final PreviewPanel preview;
    private final PictureField logo = new PictureField(getTranslation("press.logo"), this::look);
    private final TextField logoTold = new TextField(getTranslation("press.logo-told"));
    private final TextField first = colour(getTranslation("press.first-accent"));
    private final TextField second = colour(getTranslation("press.second-accent"));
    private final TextField signatory = new TextField(getTranslation("press.signatory"));
    private final TextField function = new TextField(getTranslation("press.function"));
    private final PictureField signature = new PictureField(getTranslation("press.signature"), this::look);
    private final Paragraph unreadable = new Paragraph(getTranslation("press.unreadable"));
    private final KeptVersions history = new KeptVersions();
    private int seen;

    HouseStyleForm(HouseStyles styles, Template template, PersonId me, PreviewPanel preview) {
        this.styles = styles;
        this.template = template;
        this.me = me;
        this.preview = preview;
        logoTold.setHelperText(getTranslation("press.logo-told-help"));
        function.setHelperText(getTranslation("press.function-help"));
        for (var field : fields()) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.setWidthFull();
            field.addValueChangeListener(_ -> look());
        }
        var keep = new Button(getTranslation("press.keep-style"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var ours = new Button(getTranslation("press.our-style"), _ -> fill(HouseStyle.OURS));
        unreadable.addClassName("notice");
        unreadable.getElement().setAttribute("role", "alert");
        var actions = new Div(keep, ours);
        actions.addClassName("form-actions");
        var colours = new Div(first, second);
        colours.addClassName("form-grid");
        var signs = new Div(signatory, function);
        signs.addClassName("form-grid");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("press.style")),
                        unreadable,
                        logo,
                        logoTold,
                        new H3(getTranslation("press.colours")),
                        colours,
                        new H3(getTranslation("press.signs")),
                        signs,
                        signature,
                        actions,
                        history);
        load();
    }

    private List<TextField> fields() {
        return List.of(logoTold, first, second, signatory, function);
    }

    private static TextField colour(String label) {
        var field = new TextField(label);
        field.setMaxLength(COLOUR_LENGTH);
        var swatch = new Div();
        swatch.addClassName("press-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        field.setPrefixComponent(swatch);
        return field;
    }

    private void load() {
        var holds = styles.current();
        seen = holds.version();
        unreadable.setVisible(!styles.isReadable());
        history.show(styles.versions(KeptVersions.MOST));
        fill(holds);
    }

    private void fill(HouseStyle style) {
        logo.show(style.logo());
        logoTold.setValue(style.logoTold());
        first.setValue(style.first().value());
        second.setValue(style.second().value());
        signatory.setValue(style.signatory());
        function.setValue(style.function());
        signature.show(style.signature());
        look();
    }

    /** As typed; empty if one of the colours is none. */
    private Optional<HouseStyle> typed() {
        return read(first)
                .flatMap(one -> read(second)
                        .map(other -> new HouseStyle(
                                seen,
                                logo.picture(),
                                logoTold.getValue(),
                                one,
                                other,
                                signatory.getValue(),
                                function.getValue(),
                                signature.picture())));
    }

    private Optional<Accent> read(TextField field) {
        var read = Accent.parse(field.getValue());
        read.ifPresentOrElse(
                accent -> {
                    field.setHelperText(getTranslation("press.contrast", ratio(accent.contrast())));
                    ((Div) field.getPrefixComponent()).getStyle().set("background", accent.value());
                },
                () -> complain(field, getTranslation("press.no-colour")));
        return read;
    }

    private void look() {
        fields().forEach(field -> field.setInvalid(false));
        typed().ifPresentOrElse(
                        style -> styles.objection(style)
                                .ifPresentOrElse(
                                        objection -> {
                                            answer(objection);
                                            preview.keepAsItWas();
                                        },
                                        () -> preview.show(new Look(template, style))),
                        preview::keepAsItWas);
    }

    private void keep() {
        typed().ifPresent(style -> answer(styles.keep(me, style)));
    }

    private void answer(StyleResult result) {
        switch (result) {
            case StyleResult.Kept(var version) -> {
                Toast.done(getTranslation("press.kept", version));
                load();
            }
            case StyleResult.NothingNew() -> Toast.done(getTranslation("press.nothing-new"));
            case StyleResult.TooPale(var accent, var contrast) ->
                complain(
                        Accent.parse(first.getValue()).filter(accent::equals).isPresent() ? first : second,
                        getTranslation("press.too-pale", ratio(contrast), ratio(Accent.LEAST_CONTRAST)));
            case StyleResult.Unprintable(var words, var characters) ->
                complain(holding(words), getTranslation("press.unprintable", characters));
            case StyleResult.TooLong(var words, var most) ->
                complain(holding(words), getTranslation("press.too-long", most));
            case StyleResult.LogoUntold() -> complain(logoTold, getTranslation("press.logo-untold"));
            case StyleResult.WhoseSignature() -> complain(signatory, getTranslation("press.whose-signature"));
            case StyleResult.Overtaken(var by) -> Toast.failed(getTranslation("press.overtaken", by));
        }
    }

    private TextField holding(String words) {
        return List.of(logoTold, signatory, function).stream()
                .filter(field -> field.getValue().strip().equals(words.strip()))
                .findFirst()
                .orElse(signatory);
    }

    private static void complain(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    /** Rounded down: a ratio that is asked and not reached, is not shown as reached. */
    private String ratio(double contrast) {
        return Spelling.number(BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN), getLocale());
    }
}
