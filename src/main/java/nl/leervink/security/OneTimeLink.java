package nl.leervink.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import nl.leervink.people.PersonId;

/** A letter's link with which one person may choose a password, once. It is gone when it was used. */
@Entity
class OneTimeLink {

    @Id
    @Column(name = "token")
    private TokenHash token;

    private PersonId account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant made;
    private Instant expires;

    protected OneTimeLink() {}

    OneTimeLink(TokenHash token, PersonId account, Purpose purpose, Instant made) {
        this.token = token;
        this.account = account;
        this.purpose = purpose;
        this.made = made;
        this.expires = made.plus(purpose.validity);
    }

    PersonId account() {
        return account;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    /** What a link is for, and how long it works. */
    enum Purpose {
        INVITATION(Duration.ofDays(14), "account-invitation"),
        RECOVERY(Duration.ofHours(1), "password-recovery");

        private final Duration validity;
        private final String template;

        Purpose(Duration validity, String template) {
            this.validity = validity;
            this.template = template;
        }

        String template() {
            return template;
        }
    }
}
