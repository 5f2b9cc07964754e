package nl.leervink.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.bundles.TestBundles.Sender;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Correspondence;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.people.Wishes;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of bundles share: an organisation sent people to an edition, and Carla is its contact. */
abstract class BundleLife {

    @Autowired
    TestBundles bundles;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Sending sending;

    @Autowired
    Wishes wishes;

    @Autowired
    People persons;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestMailServer post;

    @Autowired
    TestClock clock;

    Sender sender;

    @BeforeEach
    void anOrganisationSentPeople() {
        sender = bundles.aSender();
    }

    List<LetterSent> lost() {
        return sheets().stream().flatMap(sheet -> sheet.lost().stream()).toList();
    }

    List<BundleSheet> sheets() {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> sending.ofEdition(sender.edition()));
    }

    void wish(ContactWishes wished) {
        SignIn.during(
                sender.contact(),
                Role.CONTACT,
                () -> assertThat(wishes.state(sender.contact(), sender.organisation(), wished))
                        .isTrue());
    }

    EmailAddress own(PersonId person) {
        return persons.person(person).email();
    }

    List<ReceivedMail> mailTo(PersonId person) {
        return post.receivedBy(own(person));
    }
}
