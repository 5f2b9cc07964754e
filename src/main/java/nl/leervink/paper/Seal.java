package nl.leervink.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.kernel.Bytes;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.BigIntegers;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key to sign documents with, and the certificates that say whose it is. Signs as PAdES B-B asks (ETSI EN 319 142-1): a
 * detached CMS that names the signer's certificate and leaves the time to the document.
 */
public final class Seal {

    private static final int MEASURED = 9;
    private static final int TRIES = 200;
    private static final int P256_BITS = 256;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final int length;

    /**
     * Tries the key.
     *
     * @param chain the signer's own certificate first
     * @throws GeneralSecurityException if this key cannot sign for this certificate
     */
    Seal(PrivateKey key, List<X509Certificate> chain) throws GeneralSecurityException {
        this.key = key;
        this.chain = List.copyOf(chain);
        var sample = new byte[] {1};
        var signature = java.security.Signature.getInstance(algorithm(key));
        signature.initSign(key);
        signature.update(sample);
        var made = signature.sign();
        signature.initVerify(chain.getFirst());
        signature.update(sample);
        if (!signature.verify(made)) {
            throw new GeneralSecurityException("The key is not that of its certificate");
        }
        this.length = IntStream.range(0, MEASURED)
                .map(_ -> once(sample).length)
                .sorted()
                .skip(MEASURED / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Who signs, as their certificate says: its common name, or all of it where it has none. */
    public String holder() {
        var name =
                X500Name.getInstance(chain.getFirst().getSubjectX500Principal().getEncoded());
        var common = name.getRDNs(BCStyle.CN);
        return common.length > 0 && common[0].getFirst().getValue() instanceof ASN1String told
                ? told.getString()
                : name.toString();
    }

    public boolean isValidOn(Instant moment) {
        var own = chain.getFirst();
        return !moment.isBefore(own.getNotBefore().toInstant())
                && !moment.isAfter(own.getNotAfter().toInstant());
    }

    public Instant validUntil() {
        return chain.getFirst().getNotAfter().toInstant();
    }

    /** How many bytes each signature takes. Nothing is left over in a document: some readers stumble over padding. */
    int length() {
        return length;
    }

    /** A signature of {@link #length()} bytes. Those of elliptic curves differ by a byte or two: made again until it fits. */
    byte[] over(byte[] content) {
        for (var tried = 0; tried < TRIES; tried++) {
            var made = once(content);
            if (made.length == length) {
                return made;
            }
        }
        throw new IllegalStateException("No signature of " + length + " bytes");
    }

    /**
     * A signed token (JWS in its compact form, RFC 7515) with the key and its certificates in it, so that whoever has it needs
     * nothing else to check it. Empty for a key that is neither RSA nor of the curve P-256: what others read, is those two.
     *
     * @param type what kind of token it is, as the header says it
     * @param content a JSON object
     */
    public Optional<String> token(String type, Bytes content) {
        return webKey().map(webKey -> {
            var header = new LinkedHashMap<String, Object>();
            header.put("alg", key instanceof RSAKey ? "RS256" : "ES256");
            header.put("typ", type);
            header.put("jwk", webKey);
            header.put("x5c", chain.stream().map(Seal::standardBase64).toList());
            var signed = base64(JSON.writeValueAsBytes(header)) + "." + base64(content.toArray());
            return signed + "." + base64(bareSignature(signed.getBytes(US_ASCII)));
        });
    }

    /** The key that checks its signatures, as RFC 7518 writes keys. */
    private Optional<Map<String, String>> webKey() {
        return switch (chain.getFirst().getPublicKey()) {
            case RSAPublicKey rsa ->
                Optional.of(Map.of(
                        "kty", "RSA", "n", number(rsa.getModulus(), 0), "e", number(rsa.getPublicExponent(), 0)));
            case ECPublicKey curve
            when curve.getParams().getOrder().bitLength() == P256_BITS ->
                Optional.of(Map.of(
                        "kty",
                        "EC",
                        "crv",
                        "P-256",
                        "x",
                        number(curve.getW().getAffineX(), P256_BITS / 8),
                        "y",
                        number(curve.getW().getAffineY(), P256_BITS / 8)));
            default -> Optional.empty();
        };
    }

    private byte[] bareSignature(byte[] content) {
        try {
            var signature = java.security.Signature.getInstance(
                    key instanceof RSAKey ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key that was tried at the start does not sign", unusable);
        }
    }

    /** Without the sign that Java puts before it, and filled up to a length. */
    private static String number(BigInteger value, int length) {
        var bytes = BigIntegers.asUnsignedByteArray(Math.max(length, (value.bitLength() + 7) / 8), value);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String standardBase64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException("A certificate that was read cannot be written", broken);
        }
    }

    private byte[] once(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new NamesItsSigner(ownCertificate()))
                            .build(new JcaContentSignerBuilder(algorithm(key)).build(key), chain.getFirst()));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException("The key that was tried at the start does not sign", unusable);
        }
    }

    private Attribute ownCertificate() throws GeneralSecurityException {
        var digest =
                MessageDigest.getInstance("SHA-256").digest(chain.getFirst().getEncoded());
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
    }

    static String algorithm(PrivateKey key) {
        return key.getAlgorithm().startsWith("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** The document itself says when it was signed: then the signature may not (ETSI EN 319 142-1, 6.3). */
    private static final class NamesItsSigner extends DefaultSignedAttributeTableGenerator {

        NamesItsSigner(Attribute signer) {
            super(new AttributeTable(new DERSet(signer)));
        }

        @Override
        @SuppressWarnings({"rawtypes", "JdkObsolete"})
        protected Hashtable<ASN1ObjectIdentifier, Attribute> createStandardAttributeTable(Map parameters) {
            @SuppressWarnings("unchecked")
            Hashtable<ASN1ObjectIdentifier, Attribute> attributes = super.createStandardAttributeTable(parameters);
            attributes.remove(CMSAttributes.signingTime);
            return attributes;
        }
    }
}
