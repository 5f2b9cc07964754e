package nl.leervink.bundles;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.leervink.bundles.TestBundles.HALF_A_LETTER;
import static nl.leervink.bundles.TestBundles.codeIn;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.bundles.BundleSheet.LetterSent;
import nl.leervink.bundles.TestBundles.Sender;
import nl.leervink.demo.ReceivedMail;
import nl.leervink.files.FileId;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Correspondence;
import nl.leervink.mailing.LetterState;
import nl.leervink.mailing.ReturnReason;
import nl.leervink.mailing.SendAgainResult;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.SendingMoment;
import nl.leervink.people.TestPeople;
import nl.leervink.people.Wishes;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;

@ModuleTest
class BundlesTest {

    @Autowired
    TestBundles bundles;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Sending sending;

    @Autowired
    Receipts receipts;

    @Autowired
    Wishes wishes;

    @Autowired
    Organisations organisations;

    @Autowired
    People persons;

    @Autowired
    KeptBundles kept;

    @Autowired
    Contacts contacts;

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

    static IntStream rounds() {
        return Rounds.of(3, 50);
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

    /** With the end of a working day, in one letter, and nothing to who was dismissed. */
    private void theirsWentTo(PersonId successor, int certificates) {
        clock.goTo(LocalDate.of(2031, 1, 6));
        bundles.endOfTheDay();
        assertThat(mailTo(sender.contact())).isEmpty();
        assertThat(mailTo(successor))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).hasSize(certificates));
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

    private Stream<BundleSheet.Link> linksTo(EmailAddress address) {
        return sheets().stream()
                .flatMap(sheet -> sheet.letters().stream())
                .filter(letter -> letter.to().equals(address))
                .flatMap(letter -> letter.link().stream());
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

    @Test
    void whatWaitsForTheEndOfTheDayEndsWhenNothingIsLeft() {
        wish(new ContactWishes(Language.DUTCH, SendingMoment.PER_EDITION, true, List.of()));
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.late(sender, withdrawn);

        bundles.leaveOut(withdrawn);

        assertThat(sheets()).extracting(BundleSheet::state).containsExactly(BundleState.ENDED);
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
    void ofABundleWithNothingLeftNothingIsSent() {
        var withdrawn = bundles.aCertificate(sender, "Bram Boom", 1_000);
        bundles.closing(sender, withdrawn);
        post.deliver();
        bundles.leaveOut(withdrawn);
        var office = bundles.office();

        assertThat(sending.again(sheets().getFirst().letters().getFirst().id(), anAddress(), office))
                .isEqualTo(new SendResult.NothingLeft());
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

    private void dismiss() {
        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> assertThat(contacts.dismiss(sender.organisation(), sender.contact()))
                        .isTrue());
    }

    private List<LetterSent> lost() {
        return sheets().stream().flatMap(sheet -> sheet.lost().stream()).toList();
    }

    private List<BundleSheet> sheets() {
        return SignIn.during(PersonId.next(), Role.OFFICE, () -> sending.ofEdition(sender.edition()));
    }

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

    private void wish(ContactWishes wished) {
        SignIn.during(
                sender.contact(),
                Role.CONTACT,
                () -> assertThat(wishes.state(sender.contact(), sender.organisation(), wished))
                        .isTrue());
    }

    private EmailAddress own(PersonId person) {
        return persons.person(person).email();
    }

    private List<ReceivedMail> mailTo(PersonId person) {
        return post.receivedBy(own(person));
    }
}
