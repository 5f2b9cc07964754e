package nl.leervink.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leervink.files.Spreadsheet;
import nl.leervink.files.Spreadsheet.Cell;
import nl.leervink.files.Spreadsheet.Column;
import nl.leervink.files.Table;
import nl.leervink.files.TableReading;
import nl.leervink.intake.ListContents;
import nl.leervink.kernel.Bytes;

/** Where a list of participants is pasted or uploaded, with an example to fill in. */
class ListHandIn extends Section {

    private static final int WIDTH = 24;
    private static final String EXAMPLE_CSV = "Deelnemers.csv";
    private static final String EXAMPLE_XLSX = "Deelnemers.xlsx";

    private final transient Consumer<Table> handedIn;
    private final TextArea pasted = new TextArea(getTranslation("list.paste"));
    private final Paragraph problem = new Paragraph();

    /**
     * Asks for a list.
     *
     * @param contents what the example asks
     * @param typed where what is pasted is kept
     */
    ListHandIn(ListContents contents, Typed typed, Consumer<Table> handedIn) {
        this.handedIn = handedIn;
        pasted.setHelperText(getTranslation("list.paste.help"));
        pasted.setWidthFull();
        pasted.setMinRows(5);
        pasted.setMaxRows(12);
        pasted.setMaxLength(Table.LARGEST);
        typed.keep("pasted", pasted);
        problem.addClassNames("notice", Tone.ATTENTION.style());
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var upload = DutchInput.inWords(new Upload((UploadHandler) this::receive));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Table.LARGEST);
        upload.addFileRejectedListener(_ -> refuse(getTranslation("table-flaw.too-large")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        var read = new Button(getTranslation("list.read"), _ -> read(Table.ofText(pasted.getValue())));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        var example = example(contents);
        var examples = new Div(
                new Download(getTranslation("list.example.xlsx"), EXAMPLE_XLSX, Spreadsheet.XLSX, example::xlsx),
                new Download(getTranslation("list.example.csv"), EXAMPLE_CSV, Spreadsheet.CSV, example::csv));
        examples.addClassName("row");
        addClassNames("stack");
        add(
                new H2(getTranslation("list.hand-in")),
                new Paragraph(getTranslation("list.hand-in.help")),
                examples,
                pasted,
                read,
                new Paragraph(getTranslation("list.or-upload")),
                upload,
                problem);
    }

    void received(Bytes content) {
        read(Table.of(content));
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(Table.LARGEST + 1));
            var _ = event.getUI().access(() -> received(bytes));
        }
    }

    private void read(TableReading reading) {
        switch (reading) {
            case TableReading.Read(var table) -> {
                problem.setVisible(false);
                handedIn.accept(table);
            }
            case TableReading.Refused(var why, var row) ->
                refuse(
                        row == 0
                                ? getTranslation(why.key())
                                : getTranslation("list.in-row", row) + " " + getTranslation(why.key()));
        }
    }

    private void refuse(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }

    private Spreadsheet example(ListContents contents) {
        var more = Stream.concat(
                        contents.registers().stream().map(register -> getTranslation("list.number-in", register)),
                        contents.inParts() ? Stream.of(getTranslation("column-kind.part")) : Stream.of())
                .toList();
        var titles = Stream.concat(
                        Stream.of("person.given", "person.particle", "person.family", "person.email")
                                .map(key -> getTranslation(key)),
                        more.stream())
                .toList();
        return new Spreadsheet(
                getTranslation("list.example.name"),
                titles.stream().map(title -> new Column(title, WIDTH)).toList(),
                List.of(Stream.concat(
                                Stream.of("Noor", "van den", "Berg", getTranslation("list.example.email")),
                                more.stream().map(_ -> ""))
                        .map(Cell::of)
                        .toList()));
    }
}
