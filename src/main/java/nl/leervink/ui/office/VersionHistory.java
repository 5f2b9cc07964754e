package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.VersionRow;
import nl.leervink.registers.VersionRow.Ending;
import nl.leervink.registers.VersionRow.Entry;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** Every version of a register's rules: from when until when, who entered it, and whether it was withdrawn. */
class VersionHistory extends UnorderedList {

    private final transient RulesInWords inWords = new RulesInWords(this);
    private final transient LocalDate today;
    private final transient Consumer<Entry> withdraw;

    VersionHistory(List<VersionRow> versions, LocalDate today, Consumer<Entry> withdraw) {
        this.today = today;
        this.withdraw = withdraw;
        addClassNames("plain-list", "rows");
        versions.forEach(version -> add(new ListItem(line(version))));
    }

    private Component line(VersionRow version) {
        var look = new Anchor(
                "bureau/registers/" + version.profile().id() + "?versie=" + version.key(),
                inWords.days(version.profile()));
        var line = new Div(look, state(version));
        line.addClassName("row");
        var by = new Span(version.entry()
                .map(entry -> getTranslation("register-versions.by", entry.by(), Spelling.moment(entry.at())))
                .orElseGet(() -> getTranslation("register-versions.file")));
        by.addClassName("soft");
        var told = new Div(line, by);
        told.addClassName("edition-line");
        version.ended()
                .ifPresent(ending -> told.add(new Span(getTranslation(
                        ending instanceof Ending.Replaced
                                ? "register-versions.replaced-by"
                                : "register-versions.withdrawn-by",
                        ending.by(),
                        Spelling.moment(ending.at())))));
        version.entry()
                .filter(_ -> version.mayBeWithdrawn())
                .ifPresent(entry -> told.add(
                        new Button(getTranslation("register-versions.withdraw"), _ -> withdraw.accept(entry))));
        return told;
    }

    private Badge state(VersionRow version) {
        var profile = version.profile();
        if (version.ended().isPresent()) {
            return new Badge(
                    getTranslation(
                            version.ended().get() instanceof Ending.Replaced
                                    ? "register-versions.replaced"
                                    : "register-versions.withdrawn"),
                    Tone.CALM);
        }
        if (profile.holdsOn(today)) {
            return new Badge(getTranslation("register-versions.holds"), Tone.GOOD);
        }
        return profile.validFrom().isAfter(today)
                ? new Badge(getTranslation("register-versions.to-come"), Tone.ATTENTION)
                : new Badge(getTranslation("register-versions.past"), Tone.CALM);
    }
}
