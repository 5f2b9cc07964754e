package nl.leervink.mailing;

import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import org.springframework.data.repository.Repository;

interface QueuedLetters extends Repository<QueuedLetter, LetterId> {

    Optional<QueuedLetter> findById(LetterId id);

    boolean existsByOccasionAndRecipient(Occasion occasion, EmailAddress recipient);
}
