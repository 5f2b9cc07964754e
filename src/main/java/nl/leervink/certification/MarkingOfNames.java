package nl.leervink.certification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks, when the portal starts, the names on certificates from before there were marks: SQL has no key. What is marked
 * stays so, and two instances that start at once write the same.
 */
@Component
class MarkingOfNames {

    private static final Logger LOG = LoggerFactory.getLogger(MarkingOfNames.class);
    private static final int AT_A_TIME = 200;

    private final IssuedCertificates certificates;
    private final VerificationKey key;
    private final TransactionTemplate transaction;

    MarkingOfNames(IssuedCertificates certificates, VerificationKey key, TransactionTemplate transaction) {
        this.certificates = certificates;
        this.key = key;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void markAll() {
        if (!key.isTold()) {
            LOG.warn("No certificate can be issued: leervink.verification.key is not told");
            return;
        }
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> markSome()));
        }
    }

    private boolean markSome() {
        var some = certificates.findUnmarked(Limit.of(AT_A_TIME));
        some.forEach(each -> certificates.mark(each.id(), key.mark(each.number(), each.name())));
        return some.size() == AT_A_TIME;
    }
}
