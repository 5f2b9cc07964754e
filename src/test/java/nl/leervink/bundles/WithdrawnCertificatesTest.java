package nl.leervink.bundles;

import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.LetterState;
import nl.leervink.mailing.SendAgainResult;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.SendingMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.PageRequest;

/** What was withdrawn leaves with no letter, whatever stage its bundle is in. */
@ModuleTest
class WithdrawnCertificatesTest extends BundleLife {

    static IntStream rounds() {
        return Rounds.of(3, 50);
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void whatIsWithdrawnWhileItIsPostedDoesNotLeave(int round) throws Exception {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        editions.close(sender.edition());
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.late(sender, withdrawn);
        bundles.late(sender, bundles.aCertificate(sender, "Anna Appel", 1_000));
        clock.goTo(LocalDate.of(2031, 1, 6));

        try (var both = Executors.newFixedThreadPool(2)) {
            var deeds = new ArrayList<Callable<Object>>();
            deeds.add(Executors.callable(bundles::endOfTheDay));
            deeds.add(Executors.callable(() -> bundles.leaveOut(withdrawn)));
            Collections.shuffle(deeds);
            for (var deed : both.invokeAll(deeds)) {
                deed.get();
            }
        }

        assertThat(mailTo(sender.contact()))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("Anna Appel").doesNotContain("Bram Boom"));
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void whatIsWithdrawnWhileItIsSentAgainDoesNotLeave(int round) throws Exception {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, bundles.aCertificate(sender, "Anna Appel", 1_000), withdrawn);
        post.deliver();
        var first = sheets().getFirst().letters().getFirst().id();
        var other = anAddress();

        try (var both = Executors.newFixedThreadPool(2)) {
            var deeds = new ArrayList<Callable<Object>>();
            deeds.add(() ->
                    SignIn.during(sender.contact(), Role.OFFICE, () -> sending.again(first, other, sender.contact())));
            deeds.add(Executors.callable(() -> bundles.leaveOut(withdrawn)));
            Collections.shuffle(deeds);
            for (var deed : both.invokeAll(deeds)) {
                deed.get();
            }
        }

        assertThat(post.receivedBy(other))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("Anna Appel").doesNotContain("Bram Boom"));
    }

    @Test
    void whatWasWithdrawnIsNotSentAgain() {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000), withdrawn);
        post.deliver();
        bundles.leaveOut(withdrawn);
        var office = bundles.office();
        var other = anAddress();

        sending.again(sheets().getFirst().letters().getFirst().id(), other, office);

        assertThat(post.receivedBy(other)).singleElement().satisfies(mail -> {
            assertThat(mail.attachments()).hasSize(1);
            assertThat(mail.text()).doesNotContain("Bram Boom");
        });
    }

    @Test
    void aLetterThatWaitsDoesNotBringWhatWasWithdrawn() {
        var hr = anAddress();
        wish(new ContactWishes(Language.DUTCH, SendingMoment.AS_THEY_COME, true, List.of(hr)));
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000), withdrawn);

        bundles.leaveOut(withdrawn);

        assertThat(Stream.of(own(sender.contact()), hr).flatMap(address -> post.receivedBy(address).stream()))
                .hasSize(2)
                .allSatisfy(mail -> {
                    assertThat(mail.attachments()).hasSize(1);
                    assertThat(mail.text()).contains("Zoë de Vries").doesNotContain("Bram Boom");
                });
        assertThat(sheets().getFirst().letters())
                .extracting(LetterSent::arrival, LetterSent::kind, LetterSent::replaced)
                .containsExactlyInAnyOrder(
                        tuple(Arrival.RECALLED, DispatchKind.FIRST, true),
                        tuple(Arrival.RECALLED, DispatchKind.COPY, true),
                        tuple(Arrival.SENT, DispatchKind.FIRST, false),
                        tuple(Arrival.SENT, DispatchKind.COPY, false));
    }

    @Test
    void aLetterThatWaitsDoesNotLeaveWhenNothingIsLeft() {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, withdrawn);

        bundles.leaveOut(withdrawn);

        assertThat(mailTo(sender.contact())).isEmpty();
        assertThat(sheets().getFirst().letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.arrival()).isEqualTo(Arrival.RECALLED));
    }

    @Test
    void aLetterThatCameBackIsNotSentAgainWithWhatWasWithdrawnButFromTheEdition() {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, bundles.aCertificate(sender, "Zoë de Vries", 1_000), withdrawn);
        post.deliver();
        post.comesBackFrom(own(sender.contact()));

        bundles.leaveOut(withdrawn);

        assertThat(mailTo(sender.contact())).hasSize(1);
        var office = bundles.office();
        assertThat(sending.again(lost().getFirst().id(), own(sender.contact()), office))
                .isInstanceOf(SendResult.Sent.class);
        assertThat(mailTo(sender.contact()).getLast().text())
                .contains("Zoë de Vries")
                .doesNotContain("Bram Boom");
        assertThat(lost()).isEmpty();
    }

    @Test
    void aLetterThatLeftIsNotSentAgainFromTheOutboxOnceItsCertificateWasWithdrawn() {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, withdrawn);
        post.deliver();
        bundles.leaveOut(withdrawn);
        bundles.office();
        var failed = correspondence.failedCount();

        post.comesBackFrom(own(sender.contact()));

        assertThat(correspondence.failedCount()).isEqualTo(failed);
        assertThat(lost()).isEmpty();
        assertThat(correspondence.sendAgain(correspondence
                        .letters(
                                Set.of(LetterState.RECALLED),
                                own(sender.contact()).value(),
                                PageRequest.of(0, 1))
                        .getFirst()
                        .id()))
                .isInstanceOf(SendAgainResult.HeldBack.class);
    }

    @Test
    void whatWaitsForTheEndOfTheDayEndsWhenNothingIsLeft() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.late(sender, withdrawn);

        bundles.leaveOut(withdrawn);

        assertThat(sheets()).extracting(BundleSheet::state).containsExactly(BundleState.ENDED);
    }

    @Test
    void ofABundleWithNothingLeftNothingIsSent() {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, withdrawn);
        post.deliver();
        bundles.leaveOut(withdrawn);
        var office = bundles.office();

        assertThat(sending.again(sheets().getFirst().letters().getFirst().id(), anAddress(), office))
                .isEqualTo(new SendResult.NothingLeft());
    }
}
