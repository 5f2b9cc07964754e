package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import nl.leervink.accreditation.AccreditationId;
import nl.leervink.accreditation.AccreditationSheet;
import nl.leervink.accreditation.AccreditationSheet.OfEdition;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.AttachResult;
import nl.leervink.files.FileKind;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.AddressPart;
import nl.leervink.ui.parts.CountWords;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.Facts;
import nl.leervink.ui.parts.FileLink;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.PointsVerdicts;
import nl.leervink.ui.parts.Toast;

/** One accreditation: what was decided, the document, what the register's rules give, and the editions it is for. */
@Route("bureau/registers/accreditatie/:accreditation")
@RolesAllowed(Role.OFFICE)
@StyleSheet("context://css/office.css")
class AccreditationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MEGABYTE = 1024 * 1024;

    private final Accreditations accreditations;
    private final RegisterNames names;
    private String title = "";

    AccreditationView(Accreditations accreditations, Registers registers) {
        this.accreditations = accreditations;
        this.names = registers.names();
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.id(event.getRouteParameters(), "accreditation", AccreditationId::new)
                .flatMap(accreditations::sheet)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showAgain(AccreditationId id) {
        show(accreditations.sheet(id).orElseThrow(NotFoundException::new));
    }

    private void show(AccreditationSheet sheet) {
        var facts = sheet.facts();
        title = getTranslation("accreditation.title", sheet.courseTitle(), facts.register());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, names.profile(facts.grantedBy()))
                                .withEyebrow(new RouterLink(getTranslation("registers.title"), RegistersView.class))
                                .withActions(correct(sheet.id())),
                        decided(sheet),
                        document(sheet),
                        renewal(sheet),
                        editions(sheet.editions()));
    }

    private Button correct(AccreditationId id) {
        return new Button(
                getTranslation("accreditation.correct"),
                _ -> UI.getCurrent().navigate("bureau/registers/accreditatie/" + id.value() + "/wijzig"));
    }

    private Section decided(AccreditationSheet sheet) {
        var facts = sheet.facts();
        return section(
                getTranslation("accreditation.decided"),
                new Facts()
                        .fact(
                                getTranslation("grant.points"),
                                getTranslation(
                                        "registers.points-in",
                                        facts.points(),
                                        names.category(facts.register(), facts.grantedBy(), facts.category())))
                        .fact(
                                getTranslation("grant.reference"),
                                facts.reference().isEmpty() ? getTranslation("registers.unknown") : facts.reference())
                        .fact(
                                getTranslation("registers.hours"),
                                getTranslation(
                                        "registers.contact-and-self-study", facts.contactTime(), facts.selfStudy()))
                        .fact(
                                getTranslation("registers.term"),
                                getTranslation(
                                        "registers.from-until",
                                        Spelling.day(facts.term().firstDay()),
                                        Spelling.day(facts.term().lastDay()))),
                new CountWords(sheet.forecast()));
    }

    private Section document(AccreditationSheet sheet) {
        var section = section(getTranslation("accreditation.document"));
        sheet.decisionName()
                .ifPresentOrElse(
                        name -> section.add(new FileLink(name, () -> accreditations.document(sheet.id()))),
                        () -> section.add(new Paragraph(getTranslation("accreditation.no-document"))));
        var problem = new Paragraph();
        problem.addClassNames("notice", "tone-attention");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var upload = DutchInput.inWords(new Upload((UploadHandler) event -> receive(event, sheet.id(), problem)));
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileKind.LARGEST);
        upload.addFileRejectedListener(
                _ -> say(problem, getTranslation("accreditation.rejected", FileKind.LARGEST / MEGABYTE)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        section.add(upload, problem);
        return section;
    }

    /** Reads no more than we would keep, whatever the sender announces. */
    private void receive(UploadEvent event, AccreditationId id, Paragraph problem) throws IOException {
        var name = event.getFileName();
        try (var content = event.getInputStream()) {
            var bytes = Bytes.of(content.readNBytes(FileKind.LARGEST + 1));
            var _ = event.getUI().access(() -> received(id, name, bytes, problem));
        }
    }

    void received(AccreditationId id, String name, Bytes content, Paragraph problem) {
        switch (accreditations.attach(id, name, content)) {
            case AttachResult.Attached(var kept) -> {
                Toast.done(getTranslation("accreditation.attached", kept));
                showAgain(id);
            }
            case AttachResult.WrongKind() -> say(problem, getTranslation("accreditation.wrong-kind", name));
            case AttachResult.Harmful(var harm) ->
                say(problem, getTranslation("accreditation.harmful", name, getTranslation(harm.key())));
            case AttachResult.TooLarge(var largest) ->
                say(problem, getTranslation("accreditation.rejected", largest / MEGABYTE));
        }
    }

    private Section renewal(AccreditationSheet sheet) {
        var asked = new Button(getTranslation("accreditation.renewal-ask"), _ -> {
            accreditations.renewalAsked(sheet.id());
            Toast.done(getTranslation("accreditation.renewal-noted"));
            showAgain(sheet.id());
        });
        return section(
                getTranslation("accreditation.renewal"),
                new Paragraph(sheet.renewalAskedOn()
                        .map(day -> getTranslation("accreditation.renewal-asked", Spelling.day(day)))
                        .orElseGet(() -> getTranslation("accreditation.renewal-not-asked"))),
                asked);
    }

    private Section editions(List<OfEdition> editions) {
        var list = new UnorderedList();
        list.addClassName("rows");
        editions.forEach(edition -> {
            var words = new Div(
                    new Anchor(
                            "/bureau/uitvoeringen/" + edition.edition().value(),
                            getTranslation(
                                            "registers.from-until",
                                            Spelling.day(edition.period().firstDay()),
                                            Spelling.day(edition.period().lastDay()))
                                    + " · " + edition.place()),
                    new PointsVerdicts(List.of(edition.verdict())));
            words.addClassName("is-wide");
            list.add(new ListItem(words));
        });
        return section(
                getTranslation("accreditation.editions"),
                editions.isEmpty() ? new Paragraph(getTranslation("accreditation.no-editions")) : list);
    }

    private static void say(Paragraph problem, String why) {
        problem.setText(why);
        problem.setVisible(true);
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
