package nl.leervink.bundles;

import static nl.leervink.bundles.TestBundles.HALF_A_LETTER;
import static nl.leervink.bundles.TestBundles.codeIn;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.kernel.Language;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.SendingMoment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contacts get their certificates as they wish: in their language, together or one by one, with copies or not at all. */
@ModuleTest
class WishedLettersTest extends BundleLife {

    @Autowired
    Receipts receipts;

    @Test
    void aContactReadsTheirOwnLanguage() {
        wish(new ContactWishes(Language.ENGLISH, SendingMoment.AS_THEY_COME, true, List.of()));

        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));

        assertThat(mailTo(sender.contact())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Certificate of ");
            assertThat(mail.attachments().getFirst().name().value()).startsWith("Certificate LV-");
        });
    }

    @Test
    void aCopyIsALetterOfItsOwnAndTellsNoAddressOfAnother() {
        var hr = anAddress();
        var boss = anAddress();
        wish(new ContactWishes(
                Language.DUTCH, SendingMoment.AS_THEY_COME, true, List.of(hr, boss, own(sender.contact()))));

        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));

        assertThat(mailTo(sender.contact())).hasSize(1);
        assertThat(post.receivedBy(hr)).singleElement().satisfies(mail -> {
            assertThat(mail.attachments()).hasSize(1);
            assertThat(mail.to()).doesNotContain(boss.value());
            assertThat(mail.text() + mail.html())
                    .contains("Carla Contact")
                    .doesNotContain(boss.value(), own(sender.contact()).value(), "/organisatie/certificaten");
        });
        assertThat(post.receivedBy(boss)).hasSize(1);
    }

    @Test
    void aCopyOfWhatIsTooHeavyHasALinkOfItsOwn() {
        var hr = anAddress();
        wish(new ContactWishes(Language.DUTCH, SendingMoment.AS_THEY_COME, true, List.of(hr)));

        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 2 * HALF_A_LETTER));

        assertThat(codeIn(post.receivedBy(hr).getFirst()))
                .isNotEqualTo(codeIn(mailTo(sender.contact()).getFirst()));
    }

    @Test
    void whoWantsNoMailFindsTheirCertificatesInThePortal() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.AS_THEY_COME, false, List.of(anAddress())));
        var certificate = bundles.aCertificate(sender, "Zoë de Vries", 1_000);

        bundles.closing(sender, certificate);

        assertThat(mailTo(sender.contact())).isEmpty();
        assertThat(mailTo(certificate.participant()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Je certificaat"));
        assertThat(sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(BundleState.IN_PORTAL);
            assertThat(sheet.letters()).isEmpty();
        });
        receipts.fetched(sender.contact(), List.of(certificate.number()));
        assertThat(sheets().getFirst().fetchedAt()).isPresent();
    }

    @Test
    void changingWishesSendsNothing() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));

        wish(new ContactWishes(Language.ENGLISH, SendingMoment.PER_EDITION, true, List.of(anAddress())));
        bundles.endOfTheDay();

        assertThat(mailTo(sender.contact())).hasSize(1);
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void whoWantsThemTogetherGetsLatecomersOnceAWorkingDay() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        editions.close(sender.edition());
        bundles.late(sender, bundles.aCertificate(sender, "Bram Boom", 1_000));
        bundles.late(sender, bundles.aCertificate(sender, "Anna Appel", 1_000));

        clock.goTo(LocalDate.of(2031, 1, 4)); // a Saturday
        bundles.endOfTheDay();
        assertThat(mailTo(sender.contact())).hasSize(1);
        assertThat(sheets()).extracting(BundleSheet::state).containsExactly(BundleState.POSTED, BundleState.GATHERING);
        clock.goTo(LocalDate.of(2031, 1, 6));
        bundles.endOfTheDay();
        bundles.endOfTheDay();

        assertThat(mailTo(sender.contact()))
                .extracting(mail -> mail.attachments().size())
                .containsExactly(1, 2);
    }

    @Test
    void whatIsIssuedBeforeTheClosingGoesWithTheOthersForWhoWantsThemTogether() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        bundles.late(sender, bundles.aCertificate(sender, "Bram Boom", 1_000));
        clock.goTo(LocalDate.of(2031, 1, 6));
        bundles.endOfTheDay();
        assertThat(mailTo(sender.contact())).isEmpty();

        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));

        assertThat(mailTo(sender.contact()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).hasSize(2));
    }

    @Test
    void whoWantsThemAsTheyComeGetsEachByItself() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        bundles.late(sender, bundles.aCertificate(sender, "Bram Boom", 1_000));
        bundles.late(sender, bundles.aCertificate(sender, "Anna Appel", 1_000));

        assertThat(mailTo(sender.contact())).hasSize(3);
    }
}
