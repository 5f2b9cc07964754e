package nl.leervink.registers.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Profiles for tests, written as in a file. */
public final class TestProfiles {

    private TestProfiles() {}

    public static RegisterProfile read(String yaml) {
        return ProfileFiles.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
