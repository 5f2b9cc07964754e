package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.leervink.materials.Content;
import nl.leervink.materials.HandOutResult;
import nl.leervink.materials.MaterialDetails;
import nl.leervink.materials.MaterialFacts;
import nl.leervink.materials.Offered;
import nl.leervink.materials.Shelf;
import nl.leervink.materials.WebLink;

/** Changes what is told of something that is handed out, and puts another file or page in its place. */
class MaterialDialog extends OnceDialog {

    private final MaterialFields fields;
    private final TextField address = new TextField(getTranslation("materials.page-address"));
    private final Paragraph instead = new Paragraph();
    private final MaterialProblem problem = new MaterialProblem();
    private final MaterialFacts seen;
    private final transient BiFunction<MaterialDetails, Optional<Offered>, HandOutResult> change;
    private final transient Runnable afterwards;
    private transient Optional<Offered> sent = Optional.empty();

    MaterialDialog(
            MaterialFacts seen,
            List<Shelf.Day> days,
            BiFunction<MaterialDetails, Optional<Offered>, HandOutResult> change,
            Runnable afterwards) {
        this.seen = seen;
        this.change = change;
        this.afterwards = afterwards;
        this.fields = new MaterialFields(days);
        fields.show(seen.details());
        setHeaderTitle(getTranslation("materials.change-title"));
        setWidth("40rem");
        var content = new Div(fields);
        content.addClassName("stack");
        switch (seen.content()) {
            case Content.Page(var link) -> {
                address.setMaxLength(WebLink.LONGEST);
                address.setValue(link.value());
                address.setWidthFull();
                content.add(address);
            }
            case Content.Document(var name, var _, var _) -> {
                instead.setText(getTranslation("materials.now", name.value()));
                content.add(
                        new H3(getTranslation("materials.replace")),
                        instead,
                        new MaterialUpload(1, problem::nothing, this::take, problem::tellAlso));
            }
        }
        content.add(problem);
        add(content);
        var save = new Button(getTranslation("materials.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.leave-it"), _ -> close()), save);
    }

    private void take(Offered.Sent file) {
        sent = Optional.of(file);
        problem.nothing();
        instead.setText(getTranslation("materials.instead", file.name()));
    }

    private Optional<Offered> offered() {
        return switch (seen.content()) {
            case Content.Document _ -> sent;
            case Content.Page(var link) when address.getValue().strip().equals(link.value()) -> Optional.empty();
            case Content.Page _ -> Optional.of(new Offered.Typed(address.getValue()));
        };
    }

    private void save() {
        if (!isOpened()) {
            return;
        }
        var result = change.apply(fields.value(), offered());
        switch (result) {
            case HandOutResult.Done _ -> {
                close();
                Toast.done(problem.words(result));
                afterwards.run();
            }
            case HandOutResult.ChangedMeanwhile _, HandOutResult.TakenAway _, HandOutResult.NotYours _ -> {
                close();
                Toast.failed(problem.words(result));
                afterwards.run();
            }
            case HandOutResult.TooLong _,
                    HandOutResult.NoSuchDay _,
                    HandOutResult.NoLink _,
                    HandOutResult.WrongKind _,
                    HandOutResult.Harmful _,
                    HandOutResult.TooLarge _,
                    HandOutResult.LiesThere _,
                    HandOutResult.TooMany _ -> problem.tell(problem.words(result));
        }
    }
}
