package nl.leervink.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.certification.VerificationResult.Award;
import nl.leervink.certification.VerificationResult.Expired;
import nl.leervink.certification.VerificationResult.Genuine;
import nl.leervink.certification.VerificationResult.Superseded;
import nl.leervink.certification.VerificationResult.TooManyTried;
import nl.leervink.certification.VerificationResult.TriedTooOften;
import nl.leervink.certification.VerificationResult.Unknown;
import nl.leervink.certification.VerificationResult.Withdrawn;
import nl.leervink.kernel.Brake;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Spelling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a certificate is real. Whoever has its code has the certificate before them: 80 random bits are not guessed,
 * however often one tries.
 */
@Service
@ForEveryone
public class Verification {

    /** Names that may be tried for a number in an hour. Numbers follow each other, so it is the name that proves one has it. */
    private static final int TRIES = 10;

    /** Numbers that may be tried from one place in an hour: nobody walks along them all with one name. */
    private static final int TRIES_FROM_A_PLACE = 60;

    /** What people leave out of a number: the letters before it, and the noughts within it. */
    private static final Pattern NUMBER = Pattern.compile("(?:LV-?)?(\\d{4})-(\\d{1,6})");

    private final IssuedCertificates certificates;
    private final VerificationKey key;
    private final Clock clock;
    private final Brake tries;
    private final Brake places;

    Verification(IssuedCertificates certificates, VerificationKey key, Clock clock) {
        this.certificates = certificates;
        this.key = key;
        this.clock = clock;
        this.tries = new Brake(TRIES, Duration.ofHours(1), clock);
        this.places = new Brake(TRIES_FROM_A_PLACE, Duration.ofHours(1), clock);
    }

    /**
     * Tells about a certificate.
     *
     * @param typed its code, as someone types it
     */
    @Transactional(readOnly = true)
    public VerificationResult verify(String typed) {
        return VerificationCode.parse(typed)
                .flatMap(certificates::findByCode)
                .map(this::tell)
                .orElseGet(Unknown::new);
    }

    /**
     * Tells about a certificate whose code cannot be read any more.
     *
     * @param number as someone types it: {@code lv 2027 000123} as well
     * @param name of its participant, with or without accents, hyphens and capitals
     * @param address the network address it is asked from
     */
    @Transactional(readOnly = true)
    public VerificationResult verify(String number, String name, String address) {
        var asked = spelled(number);
        if (asked.isEmpty()) {
            return new Unknown();
        }
        return places.count(Brake.place(address))
                .<VerificationResult>map(TooManyTried::new)
                .or(() -> tries.count(asked.get()).map(TriedTooOften::new))
                .orElseGet(() -> certificates
                        .findByNumber(asked.get())
                        .filter(certificate -> isOf(certificate, name))
                        .map(this::tell)
                        .orElseGet(Unknown::new));
    }

    /** By the name that stands on it; by its mark once that was forgotten. */
    private boolean isOf(Certificate certificate, String name) {
        var asked = BareName.of(name);
        if (asked.isNone()) {
            return false;
        }
        return certificate
                .name()
                .map(known -> BareName.of(known).equals(asked))
                .orElseGet(() -> key.isTold()
                        && certificate
                                .nameMark()
                                .filter(key.mark(certificate.number(), name)::equals)
                                .isPresent());
    }

    /** As we write it; empty if it is none. */
    private static Optional<String> spelled(String typed) {
        var tidy = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", "-");
        var number = NUMBER.matcher(tidy);
        return number.matches()
                ? Optional.of("LV-" + number.group(1) + "-"
                        + "0".repeat(6 - number.group(2).length()) + number.group(2))
                : Optional.empty();
    }

    private VerificationResult tell(Certificate certificate) {
        var today = LocalDate.now(clock);
        return switch (certificate.state(today)) {
            case ISSUED -> said(certificate);
            case EXPIRED ->
                new Expired(said(certificate), certificate.validUntil().orElseThrow());
            case SUPERSEDED ->
                new Superseded(
                        certificate.number(),
                        endedOn(certificate),
                        certificates
                                .findBySupersedes(certificate.id())
                                .orElseThrow()
                                .number());
            case WITHDRAWN -> new Withdrawn(certificate.number(), endedOn(certificate));
        };
    }

    private static LocalDate endedOn(Certificate certificate) {
        return LocalDate.ofInstant(certificate.ending().orElseThrow().at(), Spelling.HERE);
    }

    private static Genuine said(Certificate certificate) {
        var content = certificate.content();
        return new Genuine(
                content.number(),
                certificate.name(),
                content.course(),
                content.days(),
                content.contactTime(),
                content.selfStudy(),
                content.awards().stream()
                        .map(award -> new Award(award.register(), award.reference(), award.category(), award.points()))
                        .toList(),
                content.bureau(),
                content.issuedOn(),
                certificate.validUntil());
    }
}
