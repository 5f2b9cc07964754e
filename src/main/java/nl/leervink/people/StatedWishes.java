package nl.leervink.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The wishes that one contact stated for one organisation. */
@Entity
class StatedWishes {

    @Id
    private WishesId id;

    private PersonId contact;
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private SendingMoment moment;

    private boolean mailed;

    @ElementCollection
    @CollectionTable(name = "stated_wishes_copy", joinColumns = @JoinColumn(name = "wishes"))
    @OrderColumn(name = "position")
    @Column(name = "address")
    private List<EmailAddress> copies = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected StatedWishes() {}

    void become(ContactWishes wishes) {
        language = wishes.language();
        moment = wishes.moment();
        mailed = wishes.mailed();
        copies = new ArrayList<>(wishes.copies());
    }

    PersonId contact() {
        return contact;
    }

    OrganisationId organisation() {
        return organisation;
    }

    ContactWishes facts() {
        return new ContactWishes(language, moment, mailed, List.copyOf(copies));
    }
}
