package nl.leervink.bundles;

import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.mailing.ReturnReason;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Letters that did not arrive are sent again, once, to the address the office gives. */
@ModuleTest
class SendingAgainTest extends BundleLife {

    @Test
    void aBundleIsSentToAnotherAddressInTheOfficesName() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        post.failTo(own(sender.contact()));
        var office = bundles.office();
        assertThat(lost())
                .singleElement()
                .satisfies(letter -> assertThat(letter.replyCode()).contains(550));
        var other = anAddress();

        assertThat(sending.again(lost().getFirst().id(), other, office)).isEqualTo(new SendResult.Sent(other));

        assertThat(post.receivedBy(other))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).hasSize(1));
        assertThat(lost()).isEmpty();
        assertThat(sheets().getFirst().letters()).extracting(LetterSent::by).contains(Optional.of("Olga Bureau"));
    }

    @Test
    void whatDidNotArriveIsCountedUntilItIsSentAgain() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        post.failTo(own(sender.contact()));
        var office = bundles.office();
        var before = sending.countNotArrived();

        assertThat(sending.notArrived(PageRequest.of(0, 1))).singleElement().satisfies(first -> {
            assertThat(first.address()).isEqualTo(own(sender.contact()));
            assertThat(first.edition()).isEqualTo(sender.edition());
        });
        sending.again(lost().getFirst().id(), anAddress(), office);

        assertThat(sending.countNotArrived()).isEqualTo(before - 1);
    }

    @Test
    void whatCameBackIsSentElsewhereToo() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        post.deliver();
        post.comesBackFrom(own(sender.contact()));
        var office = bundles.office();

        assertThat(lost()).singleElement().satisfies(letter -> {
            assertThat(letter.arrival()).isEqualTo(Arrival.RETURNED);
            assertThat(letter.returned()).contains(ReturnReason.UNKNOWN_ADDRESS);
        });
        assertThat(sending.notArrived(PageRequest.of(0, 1)).getFirst().returned())
                .contains(ReturnReason.UNKNOWN_ADDRESS);
        assertThat(sending.again(lost().getFirst().id(), anAddress(), office)).isInstanceOf(SendResult.Sent.class);
        assertThat(lost()).isEmpty();
    }

    @Test
    void twoOfTheOfficeDoNotSendTheSameTwice() {
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000));
        var office = bundles.office();
        var first = sheets().getFirst().letters().getFirst().id();

        assertThat(sending.again(first, own(sender.contact()), office)).isInstanceOf(SendResult.StillOnItsWay.class);
        post.deliver();
        assertThat(sending.again(first, own(sender.contact()), office)).isInstanceOf(SendResult.Sent.class);
        assertThat(sending.again(first, own(sender.contact()), office)).isInstanceOf(SendResult.StillOnItsWay.class);

        assertThat(mailTo(sender.contact())).hasSize(2);
    }

    @Test
    void aLetterThatWasReplacedAsksForNothingInTheOutboxAnyMore() {
        bundles.closing(sender, bundles.aCertificate(sender, "Bram Boom", 1_000));
        post.deliver();
        var office = bundles.office();
        var failed = correspondence.failedCount();
        post.comesBackFrom(own(sender.contact()));
        assertThat(correspondence.failedCount()).isEqualTo(failed + 1);

        sending.again(lost().getFirst().id(), anAddress(), office);

        assertThat(correspondence.failedCount()).isEqualTo(failed);
    }
}
