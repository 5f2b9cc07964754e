package nl.leervink.security;

import nl.leervink.kernel.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows whoever installs the portal the way in, as long as nobody of the office can sign in. */
@Component
@Profile("!demo")
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstOfficeAccount account;
    private final PortalAddress portal;

    FirstStart(FirstOfficeAccount account, PortalAddress portal) {
        this.account = account;
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        if (account.isMissing()) {
            LOG.warn("""

                    There is no office account yet. Make the first one here, before the portal stops:
                    Er is nog geen bureau-account. Maak hier het eerste, voordat het portaal stopt:

                        {}
                    """, portal.link("/eerste-account/" + account.token().value()));
        }
    }
}
