package nl.leervink.ui.participant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.claims.ClaimFault;
import nl.leervink.claims.ClaimField;
import nl.leervink.claims.ClaimId;
import nl.leervink.claims.ClaimResult;
import nl.leervink.claims.ClaimRow;
import nl.leervink.claims.ClaimState;
import nl.leervink.claims.Claimable;
import nl.leervink.claims.OwnClaims;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.registers.Registers;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import nl.leervink.ui.shell.SignedIn;

/** Claiming points for what I did elsewhere, or changing what I claimed. */
@Route("mijn/punten/opgave")
@RolesAllowed(Role.PARTICIPANT)
@StyleSheet("context://css/points.css")
class ClaimView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: the claim that is changed. */
    static final String CHANGED = "wijzig";

    /** In the address: the registration to claim for. */
    static final String REGISTRATION = "registratie";

    private final OwnClaims claims;
    private final Registers registers;
    private final PersonId me;
    private final ClaimId form = ClaimId.next();

    ClaimView(OwnClaims claims, Registers registers, SignedIn signedIn) {
        this.claims = claims;
        this.registers = registers;
        this.me = signedIn.person();
    }

    /** A claim of someone else, or one that was withdrawn, is not found. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        if (asked.getSingleParameter(CHANGED).isEmpty()) {
            show(Optional.empty(), asked.getSingleParameter(REGISTRATION));
            return;
        }
        var changed = claim(asked);
        if (changed.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(changed, Optional.empty());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("claims.title");
    }

    private Optional<ClaimRow> claim(QueryParameters asked) {
        try {
            return asked.getSingleParameter(CHANGED)
                    .map(UUID::fromString)
                    .flatMap(id -> claims.mine(me, new ClaimId(id)))
                    .filter(row -> row.state() == ClaimState.STANDING);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(Optional<ClaimRow> changed, Optional<String> preferred) {
        getContent().removeAll();
        getContent().addClassName("stack");
        getContent()
                .add(new PageHeader(
                                getTranslation("claims.title"),
                                changed.isPresent()
                                        ? getTranslation("claims.lead-change")
                                        : getTranslation("claims.lead"))
                        .withEyebrow(new RouterLink(getTranslation("points.title"), PointsView.class)));
        var registrations = claims.claimable(me);
        if (registrations.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("claims.no-registration"),
                            getTranslation("claims.no-registration-text"),
                            new RouterLink(getTranslation("points.to-my-data"), MyDataView.class)));
            return;
        }
        var wanted = changed.map(row -> row.activity().membership().value().toString())
                .or(() -> preferred)
                .orElse("");
        var chosen = registrations.stream()
                .filter(each -> each.registration().id().value().toString().equals(wanted))
                .findFirst()
                .orElse(registrations.getFirst());
        show(registrations, chosen, changed);
    }

    private void show(List<Claimable> registrations, Claimable chosen, Optional<ClaimRow> changed) {
        var fields = new ClaimForm(
                registrations,
                registers.names(),
                chosen,
                changed.map(ClaimRow::activity),
                activity -> claims.preview(me, activity));
        var evidence = new EvidenceField(
                changed.map(ClaimRow::evidence).orElse(List.of()),
                claims::inspect,
                file -> changed.flatMap(row -> claims.evidence(me, row.id(), file)));
        var keep = new Button(getTranslation("claims.keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(_ -> {
            var activity = fields.activity();
            var result = changed.map(
                            row -> claims.change(me, row.id(), form, activity, evidence.kept(), evidence.added()))
                    .orElseGet(() -> claims.claim(me, form, activity, evidence.added()));
            keep.setEnabled(true);
            show(result, fields, evidence, registrations);
        });
        var proof = new Section(evidence);
        proof.addClassName("card");
        var actions = new Div(keep, new RouterLink(getTranslation("claims.leave"), PointsView.class));
        actions.addClassName("form-actions");
        getContent().add(fields, proof, actions);
    }

    private void show(ClaimResult result, ClaimForm fields, EvidenceField evidence, List<Claimable> registrations) {
        switch (result) {
            case ClaimResult.Claimed _ -> {
                Toast.done(getTranslation("claims.kept"));
                var of = fields.activity().membership();
                registrations.stream()
                        .map(Claimable::registration)
                        .filter(each -> each.id().equals(of))
                        .findFirst()
                        .ifPresent(each -> getUI().orElseThrow()
                                .navigate(
                                        RegisterPointsView.class,
                                        new RouteParameters(
                                                "register", each.register().value())));
            }
            case ClaimResult.Faulty(var faults) -> {
                fields.show(faults);
                evidence.clear();
                faults.stream()
                        .filter(fault -> fault.field() == ClaimField.EVIDENCE)
                        .map((ClaimFault fault) -> ClaimWords.of(this, fault))
                        .forEach(evidence::refuse);
                Toast.failed(getTranslation("claims.not-kept"));
            }
            case ClaimResult.NotYours() -> Toast.failed(getTranslation("claims.gone"));
        }
    }
}
