package nl.leervink.delivery;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leervink.files.FileId;
import nl.leervink.people.PersonId;
import nl.leervink.points.LedgerEntryId;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.rules.Delivery.Channel;
import org.jspecify.annotations.Nullable;

/** One list for one register: made, delivered, answered row by row. What stands in it never changes. */
@Entity
class Delivery {

    @Id
    private DeliveryId id;

    private String profile;
    private RegisterCode register;
    private String title;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private @Nullable DeliveryId follows;
    private FileId csv;
    private FileId sheet;
    private PersonId preparedBy;
    private Instant preparedAt;
    private @Nullable PersonId submittedBy;
    private @Nullable Instant submittedAt;
    private String how = "";
    private @Nullable PersonId discardedBy;
    private @Nullable Instant discardedAt;

    @ElementCollection
    @CollectionTable(name = "delivered_row", joinColumns = @JoinColumn(name = "delivery"))
    @OrderColumn(name = "position")
    private List<DeliveredRow> rows = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected Delivery() {}

    Delivery(DeliveryList list, Optional<DeliveryId> follows, FileId csv, FileId sheet, PersonId by, Instant now) {
        this.id = DeliveryId.next();
        this.profile = list.profile();
        this.register = list.register();
        this.title = list.title();
        this.channel = list.channel();
        this.state = DeliveryState.PREPARED;
        this.follows = follows.orElse(null);
        this.csv = csv;
        this.sheet = sheet;
        this.preparedBy = by;
        this.preparedAt = now;
        this.rows.addAll(list.rows());
    }

    void submitted(String way, PersonId by, Instant now) {
        state = DeliveryState.SUBMITTED;
        how = way;
        submittedBy = by;
        submittedAt = now;
    }

    /** Never delivered: what it holds can go in another list. */
    void discard(PersonId by, Instant now) {
        state = DeliveryState.DISCARDED;
        discardedBy = by;
        discardedAt = now;
        rows.replaceAll(DeliveredRow::released);
    }

    /** Keeps what the register said of these rows; of those it answered before, nothing changes. */
    void answer(Set<LedgerEntryId> which, UnaryOperator<DeliveredRow> said) {
        rows.replaceAll(row -> which.contains(row.entry()) && row.isOpen() ? said.apply(row) : row);
        if (rows.stream().noneMatch(DeliveredRow::isOpen)) {
            state = DeliveryState.DONE;
        }
    }

    /** The answer for a row was a mistake: the delivery waits for one again. */
    void reopen(LedgerEntryId which) {
        rows.replaceAll(row -> row.entry().equals(which) ? row.reopened() : row);
        state = DeliveryState.SUBMITTED;
    }

    /** Whether the register can say something of it. */
    boolean isWithRegister() {
        return state == DeliveryState.SUBMITTED || state == DeliveryState.DONE;
    }

    int open() {
        return (int) rows.stream().filter(DeliveredRow::isOpen).count();
    }

    DeliveryId id() {
        return id;
    }

    String profile() {
        return profile;
    }

    RegisterCode register() {
        return register;
    }

    String title() {
        return title;
    }

    Channel channel() {
        return channel;
    }

    DeliveryState state() {
        return state;
    }

    Optional<DeliveryId> follows() {
        return Optional.ofNullable(follows);
    }

    FileId csv() {
        return csv;
    }

    FileId sheet() {
        return sheet;
    }

    PersonId preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    Optional<PersonId> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    String how() {
        return how;
    }

    Optional<PersonId> discardedBy() {
        return Optional.ofNullable(discardedBy);
    }

    Optional<Instant> discardedAt() {
        return Optional.ofNullable(discardedAt);
    }

    List<DeliveredRow> rows() {
        return List.copyOf(rows);
    }
}
