package nl.leervink.enrolment;

import nl.leervink.demo.ReceivedMail;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.mailing.TestMailServer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The links in the letters that ask somebody to confirm a place; where there is a mail server of ours to read them at. */
@Component
@Profile("!demo & !doomed")
class MailedLinks {

    private static final String PATH = "/inschrijven/bevestigen/";

    private final TestMailServer mail;

    MailedLinks(TestMailServer mail) {
        this.mail = mail;
    }

    /** The last that was mailed to this participant. */
    ConfirmationToken lastTo(NewParticipant participant) {
        return lastTo(participant.email());
    }

    ConfirmationToken lastTo(EmailAddress address) {
        var text = mail.receivedBy(address).stream()
                .map(ReceivedMail::text)
                .filter(words -> words.contains(PATH))
                .toList()
                .getLast();
        return new ConfirmationToken(text.substring(text.indexOf(PATH) + PATH.length())
                .lines()
                .findFirst()
                .orElseThrow()
                .strip());
    }
}
