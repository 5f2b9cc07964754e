package nl.leervink.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a reader is to go when something they filled in is wrong. */
final class FirstMistake {

    private FirstMistake() {}

    /** The first field on this piece of the screen that is marked as wrong. */
    static Optional<Focusable<?>> in(Component piece) {
        return fields(piece).findFirst();
    }

    private static Stream<Focusable<?>> fields(Component piece) {
        if (piece instanceof Text || !piece.isVisible()) {
            return Stream.empty();
        }
        return piece instanceof HasValidation field && piece instanceof Focusable<?> place
                ? Stream.<Focusable<?>>of(place).filter(_ -> field.isInvalid())
                : piece.getChildren().flatMap(FirstMistake::fields);
    }
}
