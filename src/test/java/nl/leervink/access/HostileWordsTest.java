package nl.leervink.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.access.AccessWorld.Bureau;
import nl.leervink.kernel.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write is shown as text, whatever they write: on every screen, and in letters. */
@ScreenTest
class HostileWordsTest {

    /** Of those, what no screen that is opened here shows: in menus, in letters, beside open homework, as names of downloads. */
    private static final Set<String> ELSEWHERE = Set.of(
            "award.course_title",
            "award.register_name",
            "bundle.about",
            "course_homework_rubric.good",
            "course_homework_rubric.not_yet",
            "course_homework_rubric.sufficient",
            "edition_assignment_rubric.good",
            "edition_assignment_rubric.not_yet",
            "edition_assignment_rubric.sufficient",
            "letter_enclosure.name",
            "material.document_name",
            "own_claim_evidence.evidence_name",
            "phrase.text",
            "stored_file.name");

    /** What this test's own bureau writes and shows, whoever wrote something before. */
    private static final Set<String> SHOWN_ANYHOW = Set.of(
            "course.title",
            "edition.title",
            "organisation.name",
            "person.name_family",
            "person.name_given",
            "planned_session.title",
            "quotation.remarks",
            "quotation_line.description");

    /** Long columns that hold what the portal made, keys and addresses of a fixed form, or a document of its own grammar. */
    private static final Set<String> MADE = Set.copyOf(List.of("""
            account.password certificate.content course.findable course_homework.except_days course_literature.doi
            course_literature.url dispatch.address edition.slug edition_paper.media_type edition_terms.cancellation
            enrolment.cancellation enrolment.parts enrolment_request.cancellation enrolment_request.email
            enrolment_request.employer_contact_email enrolment_request.parts event_publication.event_type
            event_publication.listener_id event_publication.serialized_event event_publication.status
            form_question.options house_style_version.logo_told inquiry.email material.link material.media_type organisation.name_key person.email
            profile_version.rules queued_letter.domain queued_letter.html queued_letter.message_id queued_letter.occasion
            queued_letter.recipient queued_letter.text quotation.email quotation_meaning.register
            quotation_version.cancellation receiving_domain.name scheduled_tasks.picked_by scheduled_tasks.task_instance
            scheduled_tasks.task_name stated_wishes_copy.address stored_file.media_type substitute_request.email
            unsealed_answer.answer unsealed_feedback.feedback unsealed_round.feedback unsealed_round.file_name
            unsealed_round.meeting_method waiting_member.members_parts waiting_party.cancellation
            """.strip().split("\\s+", -1)));

    @Autowired
    AccessWorld world;

    @Autowired
    MoreWords more;

    @Autowired
    HostileFields fields;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager memory;

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> harm = new ArrayList<>();

    @Test
    void whateverPeopleWriteIsTextOnEveryScreen() {
        var ofOthers = HostileFields.WRITTEN.stream().filter(fields::isWritten).toList();
        var bureau = world.aBureau();
        var elsewhere = more.in(bureau);
        memory.flush();
        var planted = fields.plant();
        memory.clear();

        for (var role : Role.ALL) {
            SignIn.as(bureau.own(role), role);
            UI.getCurrent().getPage().reload();
            addresses(bureau).forEach(this::visit);
            elsewhere.forEach(this::visit);
        }

        var words = String.join("\n", seen);
        var notSeen = planted.entrySet().stream()
                .filter(field -> SHOWN_ANYHOW.contains(field.getKey()) || !ofOthers.contains(field.getKey()))
                .filter(field -> !ELSEWHERE.contains(field.getKey()))
                .filter(field -> !words.contains(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
        HostileWords.SEALED.stream().filter(mark -> !words.contains(mark)).forEach(notSeen::add);
        assertThat(harm).as("not seen: %s", notSeen).isEmpty();
        assertThat(notSeen).isEmpty();
    }

    @Test
    void everyColumnWithRoomForWordsIsTriedOrSaidToHoldNone() {
        var untold = database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where lower(table_schema) = 'public' and character_maximum_length >= 100
                          and data_type like 'CHARACTER%'""").query(String.class).stream()
                .map(Objects::requireNonNull)
                .filter(column -> !column.startsWith("flyway"))
                .filter(column -> !HostileFields.WRITTEN.contains(column) && !MADE.contains(column));

        assertThat(untold)
                .as("write hostile words into it, or say that nobody writes in it")
                .isEmpty();
    }

    private List<String> addresses(Bureau bureau) {
        return Stream.concat(
                        Screens.all().stream().map(screen -> bureau.address(screen.getTemplate())),
                        Stream.of(
                                "mijn/opdrachten/" + bureau.values().get("judged"),
                                "mijn/uitvoeringen/" + bureau.values().get("before"),
                                "mijn/uitvoeringen/" + bureau.values().get("missed"),
                                "bureau/uitvoeringen/" + bureau.values().get("before"),
                                "bureau/personen?persoon=" + bureau.values().get("person")))
                .toList();
    }

    private void visit(String address) {
        try {
            look(address);
        } catch (RuntimeException broken) {
            harm.add(address + " broke: " + broken);
        }
    }

    private void look(String address) {
        var ui = UI.getCurrent();
        ui.navigate("verificatie");
        var query = address.indexOf('?');
        if (query < 0) {
            ui.navigate(address);
        } else {
            ui.navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
        MockVaadin.clientRoundtrip(false);
        read(ui.getElement(), address);
        ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .filter(script -> script.contains("__xss"))
                .forEach(script -> harm.add(address + " runs " + script));
    }

    private void read(Element element, String address) {
        if (element.isTextNode()) {
            seen.add(element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> {
            var value = element.getAttribute(name);
            seen.add(value);
            var runs = name.startsWith("on")
                    || value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")
                    || (List.of("srcdoc", "style").contains(name) && value.contains("__xss"));
            if (runs) {
                harm.add("%s has <%s %s=%s>".formatted(address, element.getTag(), name, value));
            }
        });
        element.getPropertyNames().forEach(name -> {
            var value = String.valueOf(element.getPropertyRaw(name));
            seen.add(value);
            var drawing = value.startsWith("<svg ") && !value.contains("__xss");
            if (name.toLowerCase(Locale.ROOT).contains("html") && !drawing) {
                harm.add("%s sets %s of <%s>".formatted(address, name, element.getTag()));
            }
        });
        element.getComponent().ifPresent(component -> read(component, address));
        if (List.of("script", "object", "embed", "base", "meta").contains(element.getTag())) {
            harm.add("%s has <%s>".formatted(address, element.getTag()));
        }
        element.getChildren().forEach(child -> read(child, address));
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(child -> read(child, address)));
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(list -> list.forEachChild(child -> read(Element.get(child), address)));
    }

    private void read(Component component, String address) {
        if (component instanceof Html) {
            harm.add(address + " shows HTML");
        }
        if (component instanceof Grid<?> grid) {
            for (var row = 0; row < Math.min(20, GridKt._size(grid)); row++) {
                seen.add(GridKt._getFormattedRow(grid, row).toString());
            }
        }
    }

    @Test
    void whateverPeopleWriteIsTextInLetters() {
        world.aBureau();
        var letters = database
                .sql("select html from queued_letter where html like '%\\_\\_xss%' escape '\\'")
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .map(Jsoup::parse)
                .toList();

        assertThat(letters).isNotEmpty();
        for (var letter : letters) {
            assertThat(letter.select("script, img, svg, iframe, textarea, b, u, object, embed, base"))
                    .isEmpty();
            assertThat(letter.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().startsWith("javascript:"));
        }
    }
}
