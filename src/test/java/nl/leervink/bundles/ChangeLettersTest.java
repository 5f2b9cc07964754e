package nl.leervink.bundles;

import static nl.leervink.bundles.TestBundles.HALF_A_LETTER;
import static nl.leervink.bundles.TestBundles.codeIn;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.kernel.Language;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.SendingMoment;
import org.junit.jupiter.api.Test;

/** Letters about certificates that were corrected or withdrawn. */
@ModuleTest
class ChangeLettersTest extends BundleLife {

    @Test
    void aCorrectedCertificateFollowsTheWishesOfItsContactAndCanBeFollowed() {
        var hr = anAddress();
        wish(new ContactWishes(Language.ENGLISH, SendingMoment.PER_EDITION, true, List.of(hr)));
        var successor = bundles.aCertificate(sender, "Zoë de Vries-Bos", 1_000);

        bundles.corrected(sender, successor, "LV-2026-000007");

        var mail = mailTo(sender.contact()).getFirst();
        assertThat(mail.subject()).startsWith("New certificate of ").endsWith(" for Zoë de Vries-Bos");
        assertThat(mail.text()).contains(successor.number(), "It replaces certificate LV-2026-000007");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(post.receivedBy(hr))
                .singleElement()
                .satisfies(copy -> assertThat(copy.subject()).startsWith("New certificate of "));
        assertThat(mailTo(successor.participant()))
                .singleElement()
                .satisfies(own -> assertThat(own.subject()).startsWith("Nieuw certificaat van "));
        assertThat(sheets())
                .flatExtracting(BundleSheet::letters)
                .extracting(LetterSent::to)
                .containsExactlyInAnyOrder(own(sender.contact()), hr, own(successor.participant()));
    }

    @Test
    void aCorrectedCertificateThatWaitsReachesNobodyOnceItIsWithdrawn() {
        var successor = bundles.aCertificate(sender, "Zoë de Vries-Bos", 1_000);
        bundles.corrected(sender, successor, "LV-2026-000007");

        bundles.leaveOut(successor);

        assertThat(mailTo(sender.contact())).isEmpty();
        assertThat(mailTo(successor.participant())).isEmpty();
    }

    @Test
    void aCorrectedCertificateThatIsTooHeavyIsBehindALink() {
        bundles.corrected(sender, bundles.aCertificate(sender, "Zoë de Vries", 2 * HALF_A_LETTER), "LV-2026-000007");

        var mail = mailTo(sender.contact()).getFirst();
        assertThat(mail.attachments()).isEmpty();
        assertThat(codeIn(mail)).isNotNull();
    }

    @Test
    void aContactWhoWantsNoMailIsToldOfNoChangeEither() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.AS_THEY_COME, false, List.of(anAddress())));
        var certificate = bundles.aCertificate(sender, "Zoë de Vries", 1_000);

        bundles.withdrawn(sender, certificate);
        bundles.corrected(sender, certificate, "LV-2026-000007");

        assertThat(mailTo(certificate.participant())).hasSize(2);
        assertThat(post.receivedBy(own(sender.contact()))).isEmpty();
    }
}
