package nl.leervink.bundles;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.bundles.TestBundles.HALF_A_LETTER;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.SendingMoment;
import nl.leervink.security.Contacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the certificates and links of a contact who was dismissed. */
@ModuleTest
class DismissedReceiversTest extends BundleLife {

    @Autowired
    Organisations organisations;

    @Autowired
    Contacts contacts;

    @Test
    void wishesOfWhoWasDismissedHoldNoMore() {
        var hr = anAddress();
        wish(new ContactWishes(Language.ENGLISH, SendingMoment.AS_THEY_COME, true, List.of(hr)));
        organisations.dismiss(sender.organisation(), sender.contact());
        organisations.appoint(sender.organisation(), sender.contact());

        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));

        assertThat(post.receivedBy(hr)).isEmpty();
        assertThat(mailTo(sender.contact()).getFirst().subject()).startsWith("Certificaat van");
    }

    @Test
    void whatWaitsForADismissedContactGoesToWhoeverActsNow() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        editions.close(sender.edition());
        var certificate = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.late(sender, certificate);
        bundles.late(sender, bundles.aCertificate(sender, "Anna Appel", 1_000));
        var successor = people.someone("Ciska", "Contact");
        organisations.appoint(sender.organisation(), successor);

        dismiss();
        await().atMost(10, SECONDS)
                .until(() -> sheets().stream().anyMatch(sheet -> sheet.state() == BundleState.ENDED));

        theirsWentTo(successor, 2);
        assertThat(sheets())
                .filteredOn(sheet -> sheet.state() == BundleState.ENDED)
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.hasSomethingToSend()).isFalse());
    }

    @Test
    void whatWaitsForADismissedContactGoesToTheParticipantsIfNobodyActsAnyMore() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        editions.close(sender.edition());
        var bram = bundles.aCertificate(sender, "Bram Boom", 1_000);
        var anna = bundles.aCertificate(sender, "Anna Appel", 1_000);
        bundles.late(sender, bram);
        bundles.late(sender, anna);

        dismiss();
        await().atMost(10, SECONDS)
                .until(() -> sheets().stream().anyMatch(sheet -> sheet.state() == BundleState.ENDED));
        clock.goTo(LocalDate.of(2031, 1, 6));
        bundles.endOfTheDay();

        assertThat(mailTo(sender.contact())).isEmpty();
        assertThat(List.of(bram, anna))
                .allSatisfy(certificate -> assertThat(mailTo(certificate.participant()))
                        .filteredOn(mail -> mail.attachments().size() == 1)
                        .hasSize(1));
    }

    @Test
    void linksOfADismissedContactEnd() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 2 * HALF_A_LETTER));
        post.deliver();

        dismiss();

        await().atMost(10, SECONDS)
                .until(() -> sheets().getFirst().letters().stream()
                        .flatMap(letter -> letter.link().stream())
                        .noneMatch(BundleSheet.Link::works));
    }

    @Test
    void whatWaitsToBeMailedToADismissedContactGoesToWhoeverActsNow() {
        editions.close(sender.edition());
        bundles.closing(sender, bundles.aCertificate(sender, "Bram Boom", 1_000));
        var successor = people.someone("Ciska", "Contact");
        organisations.appoint(sender.organisation(), successor);

        dismiss();
        await().atMost(10, SECONDS)
                .until(() -> sheets().stream().anyMatch(sheet -> sheet.state() == BundleState.GATHERING));

        theirsWentTo(successor, 1);
    }

    @Test
    void aLinkThatWasSentToSomeoneElseOutlivesTheDismissalOfItsContact() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 2 * HALF_A_LETTER));
        post.deliver();
        var office = bundles.office();
        var other = anAddress();
        sending.again(sheets().getFirst().letters().getFirst().id(), other, office);

        dismiss();

        await().atMost(10, SECONDS).until(() -> linksTo(own(sender.contact())).noneMatch(BundleSheet.Link::works));
        assertThat(linksTo(other)).singleElement().matches(BundleSheet.Link::works);
    }

    /** With the end of a working day, in one letter, and nothing to who was dismissed. */
    private void theirsWentTo(PersonId successor, int certificates) {
        clock.goTo(LocalDate.of(2031, 1, 6));
        bundles.endOfTheDay();
        assertThat(mailTo(sender.contact())).isEmpty();
        assertThat(mailTo(successor))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).hasSize(certificates));
    }

    private Stream<BundleSheet.Link> linksTo(EmailAddress address) {
        return sheets().stream()
                .flatMap(sheet -> sheet.letters().stream())
                .filter(letter -> letter.to().equals(address))
                .flatMap(letter -> letter.link().stream());
    }

    private void dismiss() {
        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> assertThat(contacts.dismiss(sender.organisation(), sender.contact()))
                        .isTrue());
    }
}
