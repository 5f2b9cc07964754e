package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.intervision.GroupSheet;
import nl.leervink.kernel.Spelling;
import nl.leervink.meetings.MeetingFacts;
import nl.leervink.meetings.MeetingRole;
import nl.leervink.meetings.MeetingRow;
import nl.leervink.meetings.MeetingState;
import nl.leervink.meetings.Part;
import nl.leervink.meetings.PlanResult;
import nl.leervink.people.PersonId;

/** The meetings of a group as a path, from its start on, and planning them. */
public class GroupMeetingsPanel extends Composite<Section> {

    private final transient GroupDesk desk;
    private final transient GroupSheet sheet;
    private final transient PersonId me;
    private final transient Runnable changed;

    /**
     * @param page where a meeting is shown, before its id; empty for who sees none of them
     */
    public GroupMeetingsPanel(
            GroupSheet sheet,
            List<MeetingRow> rows,
            Optional<String> page,
            GroupDesk desk,
            PersonId me,
            Runnable changed) {
        this.sheet = sheet;
        this.desk = desk;
        this.me = me;
        this.changed = changed;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("meetings.title")));
        if (rows.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("meetings.none"), getTranslation("meetings.none-text")));
        } else {
            var path = new OrderedList();
            path.addClassNames("agenda", "group-path");
            rows.forEach(row -> path.add(item(row, page)));
            getContent().add(path);
        }
        if (sheet.group().stands()) {
            getContent().add(deeds());
        }
    }

    private ListItem item(MeetingRow row, Optional<String> page) {
        var meeting = row.meeting();
        var words = row.number() == 0
                ? getTranslation("meetings.cancelled")
                : getTranslation("meetings.number", row.number());
        var title = new H3(page.filter(_ -> row.number() > 0)
                .<Component>map(address -> new Anchor(address + meeting.id().value(), words))
                .orElseGet(() -> new Text(words)));
        title.addClassName("card-title");
        var badges = new Div(new Badge(getTranslation(meeting.form().key()), Tone.CALM), state(meeting));
        badges.addClassName("row");
        var what = new Div(title, new Span(GroupWords.times(this, meeting)), badges);
        if (!meeting.form().isIntervision()) {
            var soft = new Span(getTranslation("meetings.start-counts-not"));
            soft.addClassName("soft");
            what.add(soft);
        }
        told(row).ifPresent(what::add);
        what.addClassNames("group-step", meeting.state() == MeetingState.HELD ? "is-held" : "is-ahead");
        if (mayChange(meeting)) {
            what.add(changes(meeting));
        }
        return new ListItem(new Span(Spelling.day(meeting.begins().toLocalDate())), what);
    }

    private Badge state(MeetingFacts meeting) {
        return new Badge(
                getTranslation(meeting.state().key()), meeting.state() == MeetingState.HELD ? Tone.GOOD : Tone.CALM);
    }

    /** Who brings what, as far as it is told. */
    private Optional<Span> told(MeetingRow row) {
        var cases = row.parts().stream()
                .filter(part -> !part.caseTitle().isEmpty())
                .map(part -> getTranslation("meetings.case-of", part.name(), part.caseTitle()))
                .toList();
        var leading = row.parts().stream()
                .filter(part ->
                        part.role().filter(MeetingRole.FACILITATOR::equals).isPresent())
                .map(Part::name)
                .toList();
        var there = row.parts().stream()
                .filter(part -> part.present().filter(time -> !time.isNone()).isPresent())
                .count();
        var words = new ArrayList<String>();
        if (!leading.isEmpty()) {
            words.add(getTranslation("meetings.led-by", String.join(", ", leading)));
        }
        words.addAll(cases);
        if (row.meeting().state() == MeetingState.HELD && there > 0) {
            words.add(getTranslation(
                    "meetings.there", there, row.meeting().length().value()));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var line = new Span(String.join(" · ", words));
        line.addClassName("soft");
        return Optional.of(line);
    }

    private boolean mayChange(MeetingFacts meeting) {
        return sheet.group().stands()
                && meeting.state() == MeetingState.PLANNED
                && (sheet.runs() || (sheet.isMember() && !meeting.form().isGuided()));
    }

    private Div changes(MeetingFacts meeting) {
        var day = Spelling.day(meeting.begins().toLocalDate());
        var move = new Button(
                getTranslation("meetings.move"),
                _ -> new OneMeetingDialog(
                                getTranslation("meetings.move-title"),
                                Optional.of(meeting),
                                sheet,
                                planned -> desk.planning().move(meeting.id(), meeting.version(), planned, me),
                                changed)
                        .open());
        move.addThemeVariants(ButtonVariant.TERTIARY);
        move.setAriaLabel(getTranslation("meetings.move-of", day));
        var cancel = new Button(
                getTranslation("meetings.cancel"),
                _ -> Confirm.askToRemove(
                        getTranslation("meetings.cancel-question", day),
                        getTranslation("meetings.cancel-text"),
                        getTranslation("meetings.cancel"),
                        () -> {
                            if (!(desk.planning().cancel(meeting.id(), meeting.version(), me)
                                    instanceof PlanResult.Done)) {
                                Toast.failed(getTranslation("groups.changed-meanwhile"));
                            }
                            changed.run();
                        }));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setAriaLabel(getTranslation("meetings.cancel-of", day));
        var deeds = new Div(move, cancel);
        deeds.addClassName("row");
        return deeds;
    }

    private Div deeds() {
        var deeds = new Div();
        deeds.addClassName("row");
        if (sheet.runs()) {
            deeds.add(new Button(
                    getTranslation("meetings.plan"), _ -> new SeriesDialog(sheet, desk, me, changed).open()));
        }
        if (sheet.runs() || sheet.isMember()) {
            var words = sheet.runs() ? getTranslation("meetings.plan-one") : getTranslation("meetings.plan-own");
            var own = new Button(
                    words,
                    _ -> new OneMeetingDialog(
                                    words,
                                    Optional.empty(),
                                    sheet,
                                    planned ->
                                            desk.planning().plan(sheet.group().id(), List.of(planned), me),
                                    changed)
                            .open());
            own.addThemeVariants(ButtonVariant.TERTIARY);
            deeds.add(own);
        }
        return deeds;
    }
}
