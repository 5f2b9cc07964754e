package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class WhyDialogTest {

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void aPage() {
        UI.getCurrent().navigate("cursussen");
    }

    @Test
    void aReasonHasAFieldThatGrowsAndIsOneLineAllTheSame() {
        ask(500);

        _setValue(_get(TextArea.class, it -> it.withLabel("Reden")), "De zaal was bezet.\n\n Alles schoof op.");
        _click(_get(Button.class, it -> it.withText("Heropenen")));

        assertThat(told).containsExactly("De zaal was bezet. Alles schoof op.");
    }

    @Test
    void whatIsShortHasOneLine() {
        ask(254);

        assertThat(_get(TextField.class, it -> it.withLabel("Reden")).isVisible())
                .isTrue();
    }

    private void ask(int longest) {
        new WhyDialog("Heropenen?", "Dan kan het anders.", "Reden", longest, "Heropenen", words -> {
                    told.add(words);
                    return Optional.empty();
                })
                .open();
    }
}
