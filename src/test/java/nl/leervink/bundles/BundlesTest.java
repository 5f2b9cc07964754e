package nl.leervink.bundles;

import static nl.leervink.bundles.TestBundles.HALF_A_LETTER;
import static nl.leervink.bundles.TestBundles.codeIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.files.FileId;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.PersonId;
import nl.leervink.people.SendingMoment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;

/** The letters that certificates leave with, and what is kept of them. */
@ModuleTest
class BundlesTest extends BundleLife {

    @Autowired
    KeptBundles kept;

    @Test
    void whatFitsIsEnclosedUnderANameOneCanRead() {
        var certificate = bundles.aCertificate(sender, "Zoë de Vries", 1_000);

        bundles.closing(sender, certificate);

        var mail = mailTo(sender.contact()).getFirst();
        assertThat(mail.attachments()).singleElement().satisfies(enclosed -> {
            assertThat(enclosed.name()).hasToString("Certificaat " + certificate.number() + " Zoë de Vries.pdf");
            assertThat(enclosed.bytes()).isEqualTo(Bytes.of(new byte[1_000]));
        });
        assertThat(mail.text()).doesNotContain("/certificaten/ophalen/");
    }

    @Test
    void anEndlessNameKeepsItsBeginningAndTheNumber() {
        var certificate = bundles.aCertificate(sender, "Ẩ".repeat(120), 1_000);

        bundles.closing(sender, certificate);

        assertThat(mailTo(sender.contact()).getFirst().attachments())
                .singleElement()
                .satisfies(enclosed -> assertThat(enclosed.name().value())
                        .startsWith("Certificaat " + certificate.number() + " Ẩ")
                        .endsWith("Ẩ.pdf"));
    }

    @Test
    void whatIsTooHeavyIsBehindALink() {
        bundles.closing(
                sender,
                bundles.aCertificate(sender, "Zoë de Vries", HALF_A_LETTER),
                bundles.aCertificate(sender, "Bram Boom", HALF_A_LETTER));

        var mail = mailTo(sender.contact()).getFirst();
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.text())
                .contains("Zoë de Vries", "Bram Boom", codeIn(mail).value());
        assertThat(mail.html()).contains("/certificaten/ophalen/" + codeIn(mail).value());
    }

    @Test
    void aLetterWeighsNoMoreThanItMay() {
        var largest = new LargestLetter(DataSize.ofMegabytes(10));

        assertThat(largest.holds(List.of(weighing(7_600_000)))).isTrue();
        assertThat(largest.holds(List.of(weighing(7_700_000)))).isFalse();
    }

    @Test
    void aBundleIsKeptWithWhatBecameOfItsLetter() {
        var certificate = bundles.aCertificate(sender, "Zoë de Vries", 1_000);
        bundles.closing(sender, certificate);
        post.deliver();

        assertThat(sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.receiver()).contains("Carla Contact");
            assertThat(sheet.state()).isEqualTo(BundleState.POSTED);
            assertThat(sheet.certificates())
                    .containsExactly(
                            new BundleSheet.Certificate(certificate.number(), Optional.of("Zoë de Vries"), true));
            assertThat(sheet.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.arrival()).isEqualTo(Arrival.SENT);
                assertThat(letter.link()).isEmpty();
            });
        });
    }

    @Test
    void oneThatCannotBePostedHoldsUpNoOther() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        editions.close(sender.edition());
        var unknown = new Bundle(
                sender.edition(), new Addressee(PersonId.next(), Optional.empty()), "late:1", clock.instant());
        unknown.add(bundles.aCertificate(sender, "Anna Appel", 1_000));
        kept.save(unknown);
        bundles.late(sender, bundles.aCertificate(sender, "Bram Boom", 1_000));

        clock.goTo(LocalDate.of(2031, 1, 6));
        bundles.endOfTheDay();

        assertThat(mailTo(sender.contact())).hasSize(1);
    }

    @Test
    void aContactOfTwoOrganisationsGetsABundleOfEach() {
        var other = people.anOrganisationOf(sender.contact());

        bundles.closing(
                sender,
                bundles.aCertificate(sender, "Zoë de Vries", 1_000),
                bundles.aCertificate("Bram Boom", 1_000, Optional.of(other), Optional.of(sender.contact())));

        assertThat(mailTo(sender.contact()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.attachments()).hasSize(1));
    }

    @Test
    void aParticipantWithoutOrganisationGetsTheirOwn() {
        var certificate = bundles.aCertificate("Zoë de Vries", 1_000, Optional.empty(), Optional.empty());

        bundles.closing(sender, certificate);

        assertThat(mailTo(certificate.participant()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).hasSize(1));
        assertThat(sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.organisation()).isEmpty());
    }

    @Test
    void aReceiverWhomWeKnowNoMoreHidesNoOther() {
        var gone = new Addressee(PersonId.next(), Optional.empty());
        kept.save(new Bundle(sender.edition(), gone, "closing", clock.instant()));
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));

        assertThat(sheets())
                .extracting(BundleSheet::receiver)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("Carla Contact"));
    }

    @Test
    void lookingSendsNothing() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        bundles.office();
        sheets();
        sending.notArrived(PageRequest.of(0, 10));

        assertThat(mailTo(sender.contact())).hasSize(1);
    }

    @Test
    void onlyTheOfficeFollowsBundles() {
        SignIn.as(sender.contact(), Role.CONTACT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sending.ofEdition(sender.edition()));
    }

    private static BundledCertificate weighing(int bytes) {
        return new BundledCertificate("LV-2026-000001", "Zoë de Vries", PersonId.next(), FileId.next(), bytes, null);
    }
}
