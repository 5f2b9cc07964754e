package nl.leervink.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.SessionId;

/** Where participants of one session check in. Whoever writes in it locks it. */
@Entity
class CheckInDesk {

    /** So long a code is the newest; it holds for as long again. */
    static final Duration WINDOW = Duration.ofSeconds(30);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODE_BYTES = 16;

    @Id
    private SessionId session;

    private String secret;

    @ElementCollection
    @CollectionTable(name = "check_in", joinColumns = @JoinColumn(name = "session"))
    @MapKeyColumn(name = "enrolment")
    @Column(name = "came_at")
    private Map<EnrolmentId, Instant> arrivals = new HashMap<>();

    protected CheckInDesk() {}

    /** The code that is shown at this moment. */
    String codeAt(Instant now) {
        return code(window(now));
    }

    /** Whether a code was shown just now: in this window, or in the one before it. */
    boolean showed(String code, Instant now) {
        return LongStream.of(window(now), window(now) - 1)
                .mapToObj(this::code)
                .anyMatch(shown -> MessageDigest.isEqual(shown.getBytes(UTF_8), code.getBytes(UTF_8)));
    }

    /** Notes when someone came; the first time stands. */
    void checkIn(EnrolmentId who, Instant now) {
        arrivals.putIfAbsent(who, now);
    }

    Map<EnrolmentId, Instant> arrivals() {
        return Map.copyOf(arrivals);
    }

    static Instant endOfWindow(Instant now) {
        return Instant.ofEpochSecond((window(now) + 1) * WINDOW.toSeconds());
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), WINDOW.toSeconds());
    }

    private String code(long window) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            var whole = mac.doFinal((session.value() + "\n" + window).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, CODE_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }
}
