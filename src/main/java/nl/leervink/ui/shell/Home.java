package nl.leervink.ui.shell;

import java.util.Arrays;
import nl.leervink.kernel.Shown;

/** The homes of the portal: whose screens lie under which address. The menu is grouped by them. */
enum Home implements Shown {
    PARTICIPANT("mijn"),
    TRAINER("trainer"),
    ORGANISATION("organisatie"),
    OFFICE("bureau"),
    /** The demo's own screens; only there. */
    DEMO("demo"),
    VISITOR("");

    private final String address;

    Home(String address) {
        this.address = address;
    }

    /** Whose screen lies under this address; what is in nobody's home is open to visitors. */
    static Home of(String path) {
        var first = path.replaceFirst("^/", "").replaceFirst("/.*", "");
        return Arrays.stream(values())
                .filter(home -> home.address.equals(first))
                .findFirst()
                .orElse(VISITOR);
    }

    String address() {
        return address;
    }

    /** Whether under this address the office has its editions. */
    static boolean isOfficeEditions(String path) {
        return path.replaceFirst("^/", "").equals(OFFICE.address + "/uitvoeringen");
    }

    /** Whether this is the first screen of a home, which is no part of the screens below its address. */
    static boolean isDoorstep(String path) {
        return Arrays.stream(values()).anyMatch(home -> home.address.equals(path.replaceFirst("^/", "")));
    }
}
