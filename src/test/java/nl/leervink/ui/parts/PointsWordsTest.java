package nl.leervink.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.leervink.ScreenTest;
import nl.leervink.kernel.Points;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ScreenTest
class PointsWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 punten|0 points",
                "0,5|0,5 punten|0.5 points",
                "1|1 punt|1 point",
                "1,5|1,5 punten|1.5 points",
                "2|2 punten|2 points",
                "1234|1234 punten|1234 points"
            })
    void onePointIsOnePoint(String points, String dutch, String english) {
        var counted = Points.parse(points).orElseThrow();
        var teller = new Span();
        UI.getCurrent().add(teller);

        UI.getCurrent().setLocale(Locale.of("nl"));
        assertThat(PointsWords.of(teller, counted)).isEqualTo(dutch);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(PointsWords.of(teller, counted)).isEqualTo(english);
    }
}
