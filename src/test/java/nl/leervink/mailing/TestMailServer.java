package nl.leervink.mailing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.kernel.EmailAddress;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The mail server that letters go to in tests, on a free port; not in the demo, which has its own. */
@Component
@Profile("!demo & !doomed")
public class TestMailServer implements DisposableBean {

    static final String HERE = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP));
    private final ObjectProvider<Delivery> delivery;
    private final Outbox outbox;
    private final QueuedLetters letters;
    private final TransactionOperations transaction;
    private final EntityManager memory;

    TestMailServer(
            ObjectProvider<Delivery> delivery,
            Outbox outbox,
            QueuedLetters letters,
            TransactionOperations transaction,
            EntityManager memory) {
        this.delivery = delivery;
        this.outbox = outbox;
        this.letters = letters;
        this.transaction = transaction;
        this.memory = memory;
        server.start();
    }

    @Bean
    JavaMailSenderImpl toTestMailServer() {
        return serverAt(server.getSmtp().getPort());
    }

    /** Has the outbox deliver what is due; yields all that this receiver ever got, the oldest first. */
    public List<ReceivedMail> receivedBy(EmailAddress receiver) {
        deliver();
        return server.findReceivedMessages(user -> user.getEmail().equals(receiver.value()), _ -> true)
                .map(ReceivedMail::read)
                .toList();
    }

    /** Has the outbox deliver what is due. */
    public void deliver() {
        readAnew();
        delivery.getObject().deliver(() -> true);
        readAnew();
    }

    /** A test that is rolled back delivers in its own transaction, past what that remembers of the letters. */
    private void readAnew() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            memory.flush();
            memory.clear();
        }
    }

    /** A letter to this receiver that the mail server refused a minute ago. */
    public void failTo(EmailAddress receiver) {
        outbox.post(TestLetters.aLetterTo(receiver));
        transaction.executeWithoutResult(_ -> letters.rows(
                        Set.of(LetterState.WAITING), receiver.value(), Pageable.unpaged())
                .forEach(row -> letters.findById(row.id())
                        .orElseThrow()
                        .heldUp(
                                new Setback(Trouble.REFUSED, 550),
                                row.postedAt().minus(Pace.WINDOW))));
    }

    /** All that left for this receiver comes back: there is no such address. */
    public void comesBackFrom(EmailAddress receiver) {
        transaction.executeWithoutResult(_ -> letters.rows(
                        Set.of(LetterState.SENT), receiver.value(), Pageable.unpaged())
                .forEach(row ->
                        letters.findById(row.id()).orElseThrow().cameBack(new StatusCode("5.1.1"), row.postedAt())));
    }

    @Override
    public void destroy() {
        server.stop();
    }

    static JavaMailSenderImpl serverAt(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(HERE);
        sender.setPort(port);
        return sender;
    }
}
