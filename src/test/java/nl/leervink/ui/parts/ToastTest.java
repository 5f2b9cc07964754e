package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;

import nl.leervink.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
class ToastTest {

    @Test
    void whatIsSaidAgainTakesThePlaceOfWhatWasSaidBefore() {
        Toast.failed("Dat lukt niet.");
        Toast.failed("Dat lukt niet.");

        expectNotifications("Dat lukt niet.");
    }

    @Test
    void whatIsSaidOfSomethingElseStandsBesideIt() {
        Toast.failed("Dat lukt niet.");
        Toast.done("Bewaard.");

        expectNotifications("Dat lukt niet.", "Bewaard.");
    }
}
