package nl.leervink.certification;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key to sign certificates with is found.
 *
 * @param keystore a PKCS#12 file; nothing is issued until it is told
 * @param selfMade whether the portal makes that file itself where there is none: for showing, as nobody vouches for it
 */
@ConfigurationProperties("leervink.signing")
record Signing(
        @DefaultValue("") String keystore,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean selfMade) {

    Optional<Path> file() {
        return Optional.of(keystore).filter(told -> !told.isBlank()).map(Path::of);
    }

    /** A password is for nobody's log. */
    @Override
    public String toString() {
        return "Signing[" + keystore + "]";
    }
}
