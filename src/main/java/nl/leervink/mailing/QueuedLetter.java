package nl.leervink.mailing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A letter as it was written when it was posted, and how far it got. Its words never change. */
@Entity
class QueuedLetter {

    @Id
    private LetterId id;

    private Occasion occasion;
    private EmailAddress recipient;
    private String recipientName;
    private String subject;
    private String text;
    private String html;
    private String messageId;
    private Instant postedAt;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;
    private Instant nextAttempt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable Integer replyCode;
    private @Nullable Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "letter_enclosure", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "position")
    private List<Enclosed> enclosures = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected QueuedLetter() {}

    void enclose(Enclosed enclosed) {
        enclosures.add(enclosed);
    }
}
