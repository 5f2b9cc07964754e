package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.leervink.intervision.FoundResult;
import nl.leervink.intervision.MyGroups;
import nl.leervink.kernel.Role;
import nl.leervink.ui.parts.GroupTermsForm;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.shell.SignedIn;

/** Beginning a group of one's own. */
@Route("mijn/groepen/nieuw")
@RolesAllowed(Role.PARTICIPANT)
class NewGroupView extends Composite<Div> implements HasDynamicTitle {

    private final transient MyGroups mine;
    private final transient SignedIn signedIn;
    private final GroupTermsForm form = new GroupTermsForm(false, false);

    NewGroupView(MyGroups mine, SignedIn signedIn) {
        this.mine = mine;
        this.signedIn = signedIn;
        var begin = new Button(getTranslation("groups.begin-this"), _ -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("groups.begin"), getTranslation("groups.begin-lead"))
                                .withEyebrow(new RouterLink(getTranslation("groups.title"), MyGroupsView.class)),
                        form,
                        begin);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.begin");
    }

    private void begin() {
        form.value().ifPresent(terms -> {
            switch (mine.found(terms, signedIn.person())) {
                case FoundResult.Done(var group) ->
                    UI.getCurrent()
                            .navigate(
                                    MyGroupView.class,
                                    new RouteParameters("group", group.value().toString()));
                case FoundResult.Wrong(var faults) -> form.refuse(faults);
                case FoundResult.TooManyOwn(int most) -> form.refuse(getTranslation("groups.too-many-own", most));
                case FoundResult.MoreAreIn _, FoundResult.ChangedMeanwhile _, FoundResult.NotYours _ ->
                    form.refuse(getTranslation("groups.not-yours"));
            }
        });
    }
}
