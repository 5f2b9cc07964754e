package nl.leervink.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The keystore (PKCS#12, RFC 7292) that holds the key to sign with: the first in it that has a certificate. */
public final class SealFile {

    private static final int YEARS = 10;

    /** What is shown may have happened before today. */
    private static final int YEARS_BEFORE = 2;

    private static final int SERIAL_BITS = 120;

    private SealFile() {}

    /** Reads a keystore. Says nothing of whether its certificate holds today. */
    public static SealReading read(Path file, String password) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return new Unusable(SealProblem.MISSING);
        }
        try (var content = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(content, password.toCharArray());
            for (var alias : Collections.list(store.aliases())) {
                var certificates = store.getCertificateChain(alias);
                if (certificates != null && store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    return new Usable(new Seal(key, chain(certificates)));
                }
            }
            return new Unusable(SealProblem.NO_KEY);
        } catch (IOException unread) {
            return new Unusable(
                    unread.getCause() instanceof UnrecoverableKeyException ? SealProblem.LOCKED : SealProblem.NO_KEY);
        } catch (UnrecoverableKeyException locked) {
            return new Unusable(SealProblem.LOCKED);
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return new Unusable(SealProblem.NO_KEY);
        }
    }

    /**
     * Makes a key and a certificate that nobody else vouches for, unless the file is there: for a portal that shows what it
     * can. Of two that do so at once one makes it.
     *
     * @param holder whose it is said to be
     */
    public static void make(Path file, String password, String holder, Instant now) {
        if (Files.exists(file)) {
            return;
        }
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keep(file, password, selfMade(generator.generateKeyPair(), holder, now, password));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A key to sign with could not be kept", unwritable);
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException("Every Java platform makes keys on this curve", impossible);
        }
    }

    /** Whole or not at all; who finds that another was first leaves theirs. */
    static void keep(Path file, String password, KeyStore store) throws GeneralSecurityException, IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var made = Files.createTempFile(folder, "key", ".p12");
        try {
            try (var to = Files.newOutputStream(made)) {
                store.store(to, password.toCharArray());
            }
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException _) {
            // The other's is the key from here on.
        } finally {
            Files.deleteIfExists(made);
        }
    }

    static KeyStore selfMade(KeyPair pair, String holder, Instant now, String password)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var name =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, holder).build();
        var certificate = new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(now.atOffset(ZoneOffset.UTC)
                                .minusYears(YEARS_BEFORE)
                                .toInstant()),
                        Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant()),
                        name,
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signed = certificate.build(
                new JcaContentSignerBuilder(Seal.algorithm(pair.getPrivate())).build(pair.getPrivate()));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("signing", pair.getPrivate(), password.toCharArray(), new Certificate[] {
            new JcaX509CertificateConverter().getCertificate(signed)
        });
        return store;
    }

    private static List<X509Certificate> chain(Certificate... certificates) {
        return Stream.of(certificates).map(X509Certificate.class::cast).toList();
    }
}
