package nl.leervink.ui.trainer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.statements.Dimension;
import nl.leervink.statements.MyStatements;
import nl.leervink.statements.SignResult;
import nl.leervink.statements.StatementContent;
import nl.leervink.statements.StatementDesk;
import nl.leervink.statements.StatementRow;
import nl.leervink.statements.StatementState;
import nl.leervink.statements.ToSign;
import nl.leervink.ui.parts.OnceDialog;
import nl.leervink.ui.parts.StatementList;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;
import nl.leervink.ui.parts.WhyDialog;

/** What a guide may sign of a group, for whom not and why, and what they signed. Shows nothing before a meeting was held. */
class StatementsPanel extends Composite<Section> {

    private final transient StatementDesk desk;
    private final transient MyStatements files;
    private final GroupId group;
    private final PersonId me;

    StatementsPanel(StatementDesk desk, MyStatements files, GroupId group, PersonId me) {
        this.desk = desk;
        this.files = files;
        this.group = group;
        this.me = me;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        var sheet = desk.sheet(group, me);
        getContent().removeAll();
        getContent().setVisible(!sheet.toSign().isEmpty() || !sheet.signed().isEmpty());
        getContent().add(new H2(getTranslation("statements.title")));
        if (!sheet.toSign().isEmpty()) {
            var lead = new Paragraph(getTranslation("statements.lead"));
            lead.addClassName("soft");
            var list = new UnorderedList();
            list.addClassNames("plain-list", "rows");
            sheet.toSign().forEach(one -> list.add(line(one)));
            getContent().add(lead, list);
            if (sheet.canSign()) {
                var sign = new Button(getTranslation("statements.sign"), _ -> new Signing().open());
                if (sheet.ahead() > 0) {
                    getContent().add(new Paragraph(getTranslation("statements.ahead", sheet.ahead())));
                } else {
                    sign.addThemeVariants(ButtonVariant.PRIMARY);
                }
                getContent().add(new Div(sign));
            }
        }
        if (!sheet.signed().isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("statements.signed")),
                            new StatementList(
                                    sheet.signed(),
                                    StatementContent::participant,
                                    id -> files.fetch(id, me),
                                    (row, line) -> withdrawing(
                                            row, line, sheet.differing().contains(row.id()))));
        }
    }

    private ListItem line(ToSign one) {
        var name = new Span(one.name());
        name.addClassName("card-title");
        var what = new Paragraph(getTranslation(
                "statements.open",
                one.days().size(),
                Spelling.hours(one.present(), getLocale()),
                Spelling.day(one.days().getFirst()),
                Spelling.day(one.days().getLast())));
        what.addClassName("soft");
        var line = new ListItem(name, what);
        one.lacking().ifPresent(why -> line.add(new Paragraph(getTranslation(why.key()))));
        return line;
    }

    private void withdrawing(StatementRow row, ListItem line, boolean differs) {
        if (differs) {
            var words = new Paragraph(getTranslation("statements.differs"));
            words.addClassNames("notice", Tone.ATTENTION.style());
            line.add(words);
        }
        if (row.state() == StatementState.SIGNED) {
            var withdraw = new Button(
                    getTranslation("statements.withdraw"),
                    _ -> new WhyDialog(
                                    getTranslation(
                                            "statements.withdraw-question",
                                            row.content().participant()),
                                    getTranslation("statements.withdraw-consequence"),
                                    getTranslation("statements.withdraw-why"),
                                    StatementDesk.LONGEST_REASON,
                                    getTranslation("statements.withdraw"),
                                    why -> withdraw(row, why))
                            .destroying()
                            .open());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setAriaLabel(getTranslation(
                    "statements.withdraw-of",
                    row.content().participant(),
                    row.content().number()));
            line.add(withdraw);
        }
    }

    private Optional<String> withdraw(StatementRow row, String why) {
        if (why.isBlank()) {
            return Optional.of(getTranslation("statements.withdraw-missing"));
        }
        if (desk.withdraw(row.id(), why, me)) {
            Toast.done(getTranslation("statements.withdrawn"));
        }
        show();
        return Optional.empty();
    }

    /** Asks which dimensions were covered, and says what signing does. */
    private class Signing extends OnceDialog {

        private final CheckboxGroup<Dimension> covered = new CheckboxGroup<>();
        private final Button sign = new Button(getTranslation("statements.sign-now"), _ -> sign());

        Signing() {
            super(StatementsPanel.this.getTranslation("statements.sign-title"));
            setWidth("34rem");
            covered.setLabel(getTranslation("statements.dimensions"));
            covered.setItems(Dimension.values());
            covered.setItemLabelGenerator(one -> getTranslation(one.key()));
            covered.setManualValidation(true);
            var fields = new Div(new Paragraph(getTranslation("statements.sign-consequence")), covered);
            fields.addClassName("stack");
            add(fields);
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            sign.setDisableOnClick(true);
            getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), sign);
            covered.addValueChangeListener(_ -> covered.setInvalid(false));
        }

        private void sign() {
            var result = desk.sign(group, covered.getValue(), me);
            switch (result) {
                case SignResult.NoDimension() -> refuse(getTranslation("statements.no-dimension"));
                case SignResult.Unprintable(var characters) ->
                    refuse(getTranslation("statements.unprintable", characters));
                case SignResult.NoSeal() -> refuse(getTranslation("statements.no-seal"));
                case SignResult.Signed(var many) -> done(getTranslation("statements.done", many));
                case SignResult.NothingToSign(), SignResult.NotYours() -> done(getTranslation("statements.nothing"));
            }
        }

        private void done(String words) {
            close();
            Toast.done(words);
            StatementsPanel.this.show();
        }

        private void refuse(String why) {
            covered.setErrorMessage(why);
            covered.setInvalid(true);
            sign.setEnabled(true);
        }
    }
}
