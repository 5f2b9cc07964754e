package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import nl.leervink.people.PersonId;
import nl.leervink.press.HouseStyle;
import nl.leervink.press.Look;
import nl.leervink.press.Template;
import nl.leervink.press.TemplateFlaw;
import nl.leervink.press.TemplatePart;
import nl.leervink.press.TemplatePlace;
import nl.leervink.press.TemplateResult;
import nl.leervink.press.TemplateText;
import nl.leervink.press.Templates;
import nl.leervink.ui.parts.Toast;

/** The words of one kind of certificate in one language. */
class TemplateForm extends Composite<Section> {

    private final transient Templates templates;
    private final transient HouseStyle style;
    private final CertificateKind kind;
    private final Language language;
    private final PersonId me;
    private final PreviewPanel preview;
    private final TextField title = new TextField(getTranslation(TemplatePart.TITLE.key()));
    private final TextArea declaration = new TextArea(getTranslation(TemplatePart.DECLARATION.key()));
    private final TextArea closing = new TextArea(getTranslation(TemplatePart.CLOSING.key()));
    private final KeptVersions history = new KeptVersions();
    private int seen;

    TemplateForm(
            Templates templates,
            HouseStyle style,
            CertificateKind kind,
            Language language,
            PersonId me,
            PreviewPanel preview) {
        this.templates = templates;
        this.style = style;
        this.kind = kind;
        this.language = language;
        this.me = me;
        this.preview = preview;
        declaration.setHelperText(getTranslation("press.declaration-help"));
        closing.setHelperText(getTranslation("press.closing-help"));
        for (var field : List.<TextFieldBase<?, String>>of(title, declaration, closing)) {
            field.addValueChangeListener(_ -> look());
            field.setWidthFull();
        }
        title.setValueChangeMode(ValueChangeMode.LAZY);
        declaration.setValueChangeMode(ValueChangeMode.LAZY);
        closing.setValueChangeMode(ValueChangeMode.LAZY);
        title.setManualValidation(true);
        declaration.setManualValidation(true);
        closing.setManualValidation(true);
        var keep = new Button(getTranslation("press.keep-text"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var ours = new Button(
                getTranslation("press.our-text"),
                _ -> fill(Template.ours(kind, language).text()));
        var actions = new Div(keep, ours);
        actions.addClassName("form-actions");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("press.text-of", getTranslation(kind.key()))),
                        title,
                        declaration,
                        closing,
                        new Details(getTranslation("press.places"), places()),
                        actions,
                        history);
        load();
    }

    private void load() {
        var holds = templates.current(kind, language);
        seen = holds.version();
        history.show(templates.versions(kind, language, KeptVersions.MOST));
        fill(holds.text());
    }

    private void fill(TemplateText text) {
        title.setValue(text.title());
        declaration.setValue(text.declaration());
        closing.setValue(text.closing());
        look();
    }

    private TemplateText typed() {
        return new TemplateText(title.getValue(), declaration.getValue(), closing.getValue());
    }

    private void look() {
        List.<HasValidation>of(title, declaration, closing).forEach(field -> field.setInvalid(false));
        var text = typed();
        text.flaw(kind)
                .ifPresentOrElse(
                        flaw -> {
                            complain(flaw);
                            preview.keepAsItWas();
                        },
                        () -> preview.show(new Look(new Template(kind, language, seen, text), style)));
    }

    private void keep() {
        switch (templates.keep(me, kind, language, typed(), seen)) {
            case TemplateResult.Kept(var version) -> {
                Toast.done(getTranslation("press.kept", version));
                load();
            }
            case TemplateResult.NothingNew() -> Toast.done(getTranslation("press.nothing-new"));
            case TemplateResult.Refused(var flaw) -> complain(flaw).focus();
            case TemplateResult.Overtaken(var by) -> Toast.failed(getTranslation("press.overtaken", by));
        }
    }

    /** Says it beside the field that it is about. */
    private TextFieldBase<?, String> complain(TemplateFlaw flaw) {
        return switch (flaw) {
            case TemplateFlaw.NoTitle() -> complain(TemplatePart.TITLE, getTranslation("press.no-title"));
            case TemplateFlaw.TooLong(var part, var most) -> complain(part, getTranslation("press.too-long", most));
            case TemplateFlaw.TooManyLines(var most) ->
                complain(TemplatePart.DECLARATION, getTranslation("press.too-many-lines", most));
            case TemplateFlaw.Unprintable(var part, var characters) ->
                complain(part, getTranslation("press.unprintable", characters));
            case TemplateFlaw.PlaceMissing(var place) ->
                complain(
                        TemplatePart.DECLARATION,
                        getTranslation("press.place-missing", place.written(), getTranslation(place.key())));
            case TemplateFlaw.PlaceUnknown(var part, var written) ->
                complain(part, getTranslation("press.place-unknown", written));
        };
    }

    private TextFieldBase<?, String> complain(TemplatePart part, String why) {
        var field = switch (part) {
            case TITLE -> title;
            case DECLARATION -> declaration;
            case CLOSING -> closing;
        };
        field.setErrorMessage(why);
        field.setInvalid(true);
        return field;
    }

    private Component places() {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var place : TemplatePlace.openTo(kind)) {
            var item = new ListItem(new Code(place.written()));
            item.add(" " + getTranslation(place.key()));
            list.add(item);
        }
        return list;
    }
}
