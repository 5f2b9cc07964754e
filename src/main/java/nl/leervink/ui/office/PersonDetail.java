package nl.leervink.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.CorrectedName;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.PersonId;
import nl.leervink.security.Access;
import nl.leervink.security.AccountState;
import nl.leervink.security.InviteAgainResult;
import nl.leervink.security.PersonRow;
import nl.leervink.security.TakeAwayResult;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Confirm;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.parts.Tone;

/** One person: whether they can sign in, and what they may do; to be given or taken away here. */
class PersonDetail extends Section {

    private final transient PersonRow row;
    private final transient Access access;
    private final transient PersonId me;
    private final transient Runnable changed;

    /**
     * One person.
     *
     * @param employers the organisations that sent them
     * @param corrections what became of their name
     */
    PersonDetail(
            PersonRow row,
            List<OrganisationFacts> employers,
            List<CorrectedName> corrections,
            Access access,
            PersonId me,
            Runnable close,
            Runnable changed) {
        this.row = row;
        this.access = access;
        this.me = me;
        this.changed = changed;
        addClassNames("card", "person");
        add(
                new Badge(row.state(), tone(row.state())),
                new H2(row.person().name().full()),
                new Paragraph(row.person().email().value()),
                new Anchor(RegistrationsView.address(row.person().id()), getTranslation("registrations.title")),
                new H3(getTranslation("persons.roles")),
                roles());
        if (!employers.isEmpty()) {
            add(new H3(getTranslation("persons.employers")), employers(employers));
        }
        if (!corrections.isEmpty()) {
            add(new H3(getTranslation("persons.names")), corrections(corrections));
        }
        add(actions(close));
    }

    private static UnorderedList employers(List<OrganisationFacts> employers) {
        var list = new UnorderedList();
        employers.forEach(employer -> list.add(
                new ListItem(new Anchor("/bureau/organisaties/" + employer.id().value(), employer.name()))));
        return list;
    }

    private UnorderedList corrections(List<CorrectedName> corrections) {
        var list = new UnorderedList();
        corrections.forEach(each -> list.add(new ListItem(getTranslation(
                "persons.name-corrected",
                each.before().full(),
                each.after().full(),
                Spelling.day(LocalDate.ofInstant(each.at(), Spelling.HERE)),
                each.by(),
                each.reason()))));
        return list;
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case SIGNS_IN -> Tone.GOOD;
            case INVITED, NO_ACCOUNT -> Tone.CALM;
        };
    }

    private UnorderedList roles() {
        var list = new UnorderedList();
        list.addClassName("rows");
        Role.ALL.stream()
                .filter(role -> Access.GIVEN.contains(role) || row.roles().contains(role))
                .map(this::line)
                .forEach(list::add);
        return list;
    }

    private ListItem line(String role) {
        var held = row.roles().contains(role);
        var name = new Span(getTranslation(RoleWords.key(role)));
        var line = new ListItem(name);
        if (!held) {
            name.addClassName("soft");
            line.add(named(getTranslation("persons.give"), role, () -> askToGive(role)));
        } else if (role.equals(Role.OFFICE) && row.person().id().equals(me)) {
            line.add(soft(getTranslation("persons.your-own")));
        } else if (Access.GIVEN.contains(role)) {
            line.add(named(getTranslation("persons.take-away"), role, () -> askToTakeAway(role)));
        } else {
            line.add(soft(
                    getTranslation(role.equals(Role.CONTACT) ? "persons.by-organisation" : "persons.by-enrolment")));
        }
        return line;
    }

    private Button named(String words, String role, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.setAriaLabel(words + ": " + getTranslation(RoleWords.key(role)));
        return button;
    }

    private static Span soft(String words) {
        var said = new Span(words);
        said.addClassName("soft");
        return said;
    }

    private Div actions(Runnable close) {
        var actions = new Div();
        actions.addClassName("form-actions");
        if (row.state() == AccountState.INVITED && !row.roles().isEmpty()) {
            var again = new Button(getTranslation("persons.invite-again"), _ -> askToInviteAgain());
            again.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(again);
        }
        actions.add(new Button(getTranslation("persons.close"), _ -> close.run()));
        return actions;
    }

    private void askToGive(String role) {
        Confirm.ask(
                getTranslation("persons.give.question", roleWord(role)),
                row.state() == AccountState.SIGNS_IN
                        ? getTranslation("persons.give.from-next-time", name())
                        : getTranslation("persons.give.letter", name()),
                getTranslation("persons.give"),
                () -> {
                    InvitedToast.show(access.give(row.person().id(), role), name(), this);
                    changed.run();
                });
    }

    private void askToTakeAway(String role) {
        Confirm.askToRemove(
                getTranslation("persons.take-away.question", roleWord(role)),
                getTranslation("persons.take-away.consequence", name()),
                getTranslation("persons.take-away"),
                () -> takeAway(role));
    }

    private void takeAway(String role) {
        switch (access.takeAway(row.person().id(), role, me)) {
            case TakeAwayResult.TakenAway() -> Toast.done(getTranslation("persons.taken-away", name()));
            case TakeAwayResult.YourOwn() -> Toast.failed(getTranslation("persons.your-own.refused"));
            case TakeAwayResult.LastOfOffice() -> Toast.failed(getTranslation("persons.last-of-office"));
            case TakeAwayResult.NotTheirs() -> Toast.failed(getTranslation("persons.not-theirs", name()));
        }
        changed.run();
    }

    private void askToInviteAgain() {
        Confirm.ask(
                getTranslation("persons.invite-again.question"),
                getTranslation(
                        "persons.invite-again.consequence", row.person().email().value()),
                getTranslation("persons.invite-again"),
                this::inviteAgain);
    }

    private void inviteAgain() {
        switch (access.inviteAgain(row.person().id())) {
            case InviteAgainResult.Invited() -> Toast.done(getTranslation("persons.invited", name()));
            case InviteAgainResult.SignsInAlready() -> Toast.failed(getTranslation("persons.signs-in", name()));
            case InviteAgainResult.NoAccount() -> Toast.failed(getTranslation("persons.no-account", name()));
        }
        changed.run();
    }

    private String name() {
        return row.person().name().full();
    }

    private String roleWord(String role) {
        return getTranslation(RoleWords.key(role));
    }
}
