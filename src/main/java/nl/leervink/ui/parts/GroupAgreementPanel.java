package nl.leervink.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leervink.intervision.AgreeResult;
import nl.leervink.intervision.Agreed;
import nl.leervink.intervision.AgreementWords;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;

/** What a group agreed: to read, to accept, and for who runs it to write down. */
public class GroupAgreementPanel extends Composite<Section> {

    private static final List<String> PARTS = List.of(
            "agreement.method",
            "agreement.cases",
            "agreement.confidentiality",
            "agreement.attendance",
            "agreement.stopping");

    private final transient GroupDesk desk;
    private final transient GroupSheet sheet;
    private final transient PersonId me;
    private final transient Runnable changed;

    public GroupAgreementPanel(GroupSheet sheet, GroupDesk desk, PersonId me, Runnable changed) {
        this.sheet = sheet;
        this.desk = desk;
        this.me = me;
        this.changed = changed;
        getContent().addClassName("stack");
        getContent().setId("afspraken");
        getContent().add(new H2(getTranslation("agreement.title")));
        sheet.agreed().ifPresentOrElse(this::show, this::nothingYet);
    }

    private void nothingYet() {
        var none = new EmptyState(getTranslation("agreement.none"), getTranslation("agreement.none-text"));
        if (sheet.runs() && sheet.group().stands()) {
            none.add(write(getTranslation("agreement.write"), ButtonVariant.PRIMARY));
        }
        getContent().add(none);
    }

    private void show(Agreed agreed) {
        var words = agreed.words().all().toList();
        for (var part = 0; part < PARTS.size(); part++) {
            var text = new Paragraph(words.get(part));
            text.addClassName("written");
            getContent().add(new Div(new H3(getTranslation(PARTS.get(part))), text));
        }
        var by = new Paragraph(getTranslation("agreement.by", agreed.number(), agreed.by(), Spelling.day(agreed.at())));
        by.addClassName("soft");
        getContent().add(by);
        var deeds = new Div();
        deeds.addClassName("row");
        if (sheet.isMember() && !sheet.accepted() && sheet.group().stands()) {
            var accept = new Button(getTranslation("agreement.accept"), _ -> accept(agreed.number()));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            accept.setDisableOnClick(true);
            deeds.add(accept);
        }
        if (sheet.runs() && sheet.group().stands()) {
            deeds.add(write(getTranslation("agreement.change"), ButtonVariant.TERTIARY));
        }
        getContent().add(deeds);
    }

    private void accept(int number) {
        switch (desk.mine().accept(sheet.group().id(), number, me)) {
            case AgreeResult.Agreed _ -> Toast.done(getTranslation("agreement.accepted"));
            case AgreeResult.ChangedMeanwhile() -> Toast.failed(getTranslation("agreement.changed-meanwhile"));
            case AgreeResult.NotYours(), AgreeResult.NotWhole(), AgreeResult.TooLong() ->
                Toast.failed(getTranslation("groups.not-yours"));
        }
        changed.run();
    }

    private Button write(String words, ButtonVariant variant) {
        var write = new Button(words, _ -> new Writing().open());
        write.addThemeVariants(variant);
        return write;
    }

    /** Writes it down, part by part, each with what belongs in it. */
    private final class Writing extends OnceDialog {

        private final List<TextArea> fields = PARTS.stream().map(this::field).toList();

        Writing() {
            super(GroupAgreementPanel.this.getTranslation("agreement.write"));
            setWidth("min(100%, 46rem)");
            var before =
                    sheet.agreed().map(agreed -> agreed.words().all().toList()).orElse(List.of());
            for (var part = 0; part < before.size(); part++) {
                fields.get(part).setValue(before.get(part));
            }
            var form = new Div();
            form.addClassName("stack");
            if (!before.isEmpty()) {
                form.add(new Paragraph(getTranslation("agreement.anew")));
            }
            fields.forEach(form::add);
            add(form);
            var keep = new Button(getTranslation("agreement.keep"), _ -> keep());
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), keep);
        }

        private TextArea field(String part) {
            var field = new TextArea(GroupAgreementPanel.this.getTranslation(part));
            field.setWidthFull();
            field.setMinRows(2);
            field.setMaxRows(6);
            field.setHelperText(GroupAgreementPanel.this.getTranslation(hint(part)));
            RoomLeft.in(field, AgreementWords.LONGEST);
            return field;
        }

        private void keep() {
            var words = fields.stream().map(TextArea::getValue).toList();
            var result = desk.running()
                    .agree(
                            sheet.group().id(),
                            sheet.group().agreement(),
                            new AgreementWords(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4)),
                            me);
            switch (result) {
                case AgreeResult.Agreed _ -> {
                    close();
                    Toast.done(GroupAgreementPanel.this.getTranslation("agreement.kept"));
                    changed.run();
                }
                case AgreeResult.NotWhole() -> firstBlank();
                case AgreeResult.TooLong() ->
                    Toast.failed(GroupAgreementPanel.this.getTranslation("agreement.too-long"));
                case AgreeResult.ChangedMeanwhile() ->
                    Toast.failed(GroupAgreementPanel.this.getTranslation("agreement.changed-meanwhile"));
                case AgreeResult.NotYours() ->
                    Toast.failed(GroupAgreementPanel.this.getTranslation("groups.not-yours"));
            }
        }

        private void firstBlank() {
            var blank =
                    fields.stream().filter(field -> field.getValue().isBlank()).toList();
            blank.forEach(field -> {
                field.setInvalid(true);
                field.setErrorMessage(GroupAgreementPanel.this.getTranslation("agreement.blank"));
            });
            blank.stream().findFirst().ifPresent(TextArea::focus);
        }
    }

    private static String hint(String part) {
        return switch (part) {
            case "agreement.method" -> "agreement.method-hint";
            case "agreement.cases" -> "agreement.cases-hint";
            case "agreement.confidentiality" -> "agreement.confidentiality-hint";
            case "agreement.attendance" -> "agreement.attendance-hint";
            default -> "agreement.stopping-hint";
        };
    }
}
