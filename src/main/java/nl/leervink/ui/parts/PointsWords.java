package nl.leervink.ui.parts;

import com.vaadin.flow.component.Component;
import nl.leervink.kernel.Points;

/** A number of points with its noun: {@code 1 punt}, {@code 5,25 punten}. */
public final class PointsWords {

    private PointsWords() {}

    public static String of(Component teller, Points points) {
        return teller.getTranslation("points-words.counted", points.value(), points);
    }
}
