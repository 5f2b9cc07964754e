package nl.leervink.ui.office;

import com.vaadin.flow.component.Component;
import nl.leervink.security.InviteResult;
import nl.leervink.ui.parts.Toast;

/** Says what became of letting someone in. */
final class InvitedToast {

    private InvitedToast() {}

    static void show(InviteResult result, String name, Component on) {
        Toast.done(
                switch (result) {
                    case InviteResult.Invited _ -> on.getTranslation("persons.invited", name);
                    case InviteResult.InvitedBefore _ -> on.getTranslation("persons.invited-before", name);
                    case InviteResult.SignsInAlready _ -> on.getTranslation("persons.signs-in-already", name);
                });
    }
}
