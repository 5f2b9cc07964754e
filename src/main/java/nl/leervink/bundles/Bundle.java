package nl.leervink.bundles;

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
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/** The certificates of one edition for one receiver: a contact on behalf of an organisation, or a participant themself. */
@Entity
class Bundle {

    @Id
    private BundleId id;

    private EditionId edition;
    private PersonId receiver;
    private @Nullable OrganisationId organisation;
    private String about;

    @Enumerated(EnumType.STRING)
    private BundleState state;

    private Instant composedAt;
    private @Nullable Instant fetchedAt;
    private int timesFetched;

    @ElementCollection
    @CollectionTable(name = "bundle_certificate", joinColumns = @JoinColumn(name = "bundle"))
    @OrderColumn(name = "position")
    private List<BundledCertificate> certificates = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected Bundle() {}

    /**
     * A bundle that is not on its way yet.
     *
     * @param about what made it
     */
    Bundle(EditionId edition, Addressee addressee, String about, Instant now) {
        this.id = BundleId.next();
        this.edition = edition;
        this.receiver = addressee.receiver();
        this.organisation = addressee.organisation().orElse(null);
        this.about = about;
        this.state = BundleState.GATHERING;
        this.composedAt = now;
    }

    void add(CertificateToSend certificate) {
        add(BundledCertificate.of(certificate));
    }

    void posted() {
        state = BundleState.POSTED;
    }

    void waitsInPortal() {
        state = BundleState.IN_PORTAL;
    }

    /** One that was withdrawn or replaced is not given any more; of what was not posted yet, nothing may be left. */
    void leaveOut(String number, Instant now) {
        certificates.replaceAll(each -> each.isGiven() && each.number().equals(number) ? each.leftOut(now) : each);
        if (state == BundleState.GATHERING && given().isEmpty()) {
            state = BundleState.ENDED;
        }
    }

    /** Forgets whose this certificate was, and that they received it themselves, if so; whether they did. */
    boolean forget(String number, PersonId holder) {
        certificates.replaceAll(each -> each.number().equals(number) ? each.nameless() : each);
        if (!receiver.equals(holder)) {
            return false;
        }
        receiver = PersonId.next(); // which leads to nobody
        return true;
    }

    /** It goes to others now. */
    void end() {
        state = BundleState.ENDED;
    }

    void add(BundledCertificate certificate) {
        certificates.add(certificate);
    }

    /** Its receiver fetched certificates of it in the portal. */
    void fetched(Instant now) {
        fetchedAt = fetchedAt == null ? now : fetchedAt;
        timesFetched++;
    }

    BundleId id() {
        return id;
    }

    EditionId edition() {
        return edition;
    }

    PersonId receiver() {
        return receiver;
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    BundleState state() {
        return state;
    }

    Instant composedAt() {
        return composedAt;
    }

    Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    int timesFetched() {
        return timesFetched;
    }

    List<BundledCertificate> certificates() {
        return List.copyOf(certificates);
    }

    /** Those that are neither withdrawn nor replaced; none of a bundle that ended. */
    List<BundledCertificate> given() {
        return state == BundleState.ENDED
                ? List.of()
                : certificates.stream().filter(BundledCertificate::isGiven).toList();
    }
}
