package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leervink.demo.DemoClock;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.DutchInput;
import nl.leervink.ui.parts.PageHeader;
import nl.leervink.ui.parts.Toast;
import org.springframework.beans.factory.ObjectProvider;

/** Puts the demo's clock forward, so that whoever tries the portal reaches the next course day at once. */
@Route("demo/tijd")
@Menu(title = "demo.time.title", order = 91, icon = "vaadin:clock")
@AnonymousAllowed
class DemoTimeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** After the last session of a day. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final ObjectProvider<DemoClock> clock;
    private final Paragraph now = new Paragraph();

    DemoTimeView(ObjectProvider<DemoClock> clock) {
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var demo = clock.getIfAvailable();
        if (demo == null) {
            throw new NotFoundException();
        }
        getContent().removeAll();
        var day = DutchInput.date(getTranslation("demo.time.day"));
        day.setMin(LocalDate.now(demo));
        day.setValue(LocalDate.now(demo).plusDays(1));
        var go = new Button(getTranslation("demo.time.go"), _ -> {
            if (day.isEmpty() || !demo.forwardTo(day.getValue().atTime(EVENING))) {
                Toast.failed(getTranslation("demo.time.only-forward"));
            }
            show(demo);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(now, day, go);
        form.addClassNames("card", "form-part");
        getContent().add(new PageHeader(getTranslation("demo.time.title"), getTranslation("demo.time.lead")), form);
        show(demo);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("demo.time.title");
    }

    private void show(DemoClock demo) {
        now.setText(getTranslation(
                "demo.time.now", Spelling.weekday(LocalDate.now(demo), getLocale()), LocalTime.now(demo)));
    }
}
