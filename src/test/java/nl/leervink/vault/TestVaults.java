package nl.leervink.vault;

import java.util.List;

/** Vaults that seal otherwise than the one of the tests' portal. */
public final class TestVaults {

    private static final String BEFORE = "before:dGhlLWtleS1vZi1iZWZvcmUtbm90LWEtc2VjcmV0LSE=";

    private TestVaults() {}

    /** Seals with a key that the portal still knows, and seals with no more. */
    public static Vault before() {
        return new Vault(new VaultKeys(List.of(BEFORE)));
    }
}
