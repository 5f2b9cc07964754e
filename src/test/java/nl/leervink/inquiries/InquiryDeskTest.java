package nl.leervink.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.inquiries.HandleResult.ChangedMeanwhile;
import nl.leervink.inquiries.HandleResult.Done;
import nl.leervink.inquiries.HandleResult.NotOfTheOffice;
import nl.leervink.inquiries.HandleResult.OutOfTurn;
import nl.leervink.inquiries.HandleResult.Unfit;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.mailing.Bureau;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.security.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ModuleTest
class InquiryDeskTest {

    @Autowired
    InquiryDesk desk;

    @Autowired
    TestInquiries some;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    Access access;

    @Autowired
    Bureau bureau;

    private PersonId office;

    @BeforeEach
    void asOffice() {
        office = people.someone("Bea", "Bureau");
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void anAnswerIsMailedAndKeptWithTheQuestion() {
        var id = some.asked();

        assertThat(desk.answer(id, revision(id), "Dat kan zeker.\n\nTot dan, <b>Bea</b>", office))
                .isEqualTo(new Done());

        assertThat(some.sheet(id).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(some.sheet(id).answers())
                .extracting(InquirySheet.Told::words, InquirySheet.Told::by)
                .containsExactly(tuple("Dat kan zeker.\n\nTot dan, <b>Bea</b>", "Bea Bureau"));
        assertThat(some.letters(email(id)).getLast())
                .startsWith("Antwoord op je vraag over intervisie of supervisie\n")
                .contains("Beste Sanne de Wit,", "Dat kan zeker.", "&lt;b&gt;Bea");
    }

    @Test
    void anAnswerGivenOtherwiseMailsNobody() {
        var id = some.asked();

        desk.answeredOtherwise(id, revision(id), office);

        assertThat(some.sheet(id).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(some.letters(email(id))).hasSize(1);
    }

    @Test
    void whatIsOpenedAgainCanBeAnsweredAgain() {
        var id = some.asked();
        desk.answer(id, revision(id), "Eerste antwoord", office);
        assertThat(desk.reopen(id, revision(id))).isEqualTo(new Done());

        desk.answer(id, revision(id), "Tweede antwoord", office);

        assertThat(some.sheet(id).answers()).hasSize(2);
        assertThat(some.letters(email(id))).hasSize(3);
    }

    @Test
    void whatIsClosedIsNotAnsweredAndWhatIsOpenIsNotOpened() {
        var id = some.asked();
        assertThat(desk.reopen(id, revision(id))).isEqualTo(new OutOfTurn());

        desk.close(id, revision(id));

        assertThat(desk.answer(id, revision(id), "Te laat", office)).isEqualTo(new OutOfTurn());
        assertThat(some.letters(email(id))).hasSize(1);
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondIsTold() {
        var id = some.asked();
        var seen = revision(id);
        desk.answer(id, seen, "Eerste", office);

        assertThat(desk.answer(id, seen, "Tweede", office)).isEqualTo(new ChangedMeanwhile());
        assertThat(desk.arrange(id, seen, Optional.empty(), "Notitie")).isEqualTo(new ChangedMeanwhile());
        assertThat(desk.markAsSpam(id, seen)).isEqualTo(new ChangedMeanwhile());
        assertThat(some.letters(email(id))).hasSize(2);
    }

    @Test
    void ofSpamNothingIsKeptNeitherHereNorInOurLetters() {
        var id = some.answered(courses.aTraining());
        var email = email(id);

        assertThat(desk.markAsSpam(id, revision(id))).isEqualTo(new Done());

        var sheet = some.sheet(id);
        assertThat(sheet.state()).isEqualTo(InquiryState.SPAM);
        assertThat(sheet.email()).isEmpty();
        assertThat(sheet.message() + sheet.name() + sheet.telephone() + sheet.note() + sheet.course())
                .isEmpty();
        assertThat(sheet.answers()).isEmpty();
        assertThat(some.letters(email)).isEmpty();
        assertThat(some.letters(bureau.sender()))
                .noneMatch(letter -> letter.contains(id.value().toString()));
        assertThat(desk.reopen(id, revision(id))).isEqualTo(new OutOfTurn());
    }

    @Test
    void onlyTheOfficeLooksAfterAQuestion() {
        var id = some.asked();
        var colleague = access.invite(
                        new PersonName("Cas", "", "Collega"),
                        new EmailAddress(UUID.randomUUID() + "@voorbeeld.example"),
                        Set.of(Role.OFFICE))
                .person();

        assertThat(desk.arrange(id, revision(id), Optional.of(people.someone()), ""))
                .isEqualTo(new NotOfTheOffice());
        assertThat(desk.arrange(id, revision(id), Optional.of(colleague), "Eerst bellen"))
                .isEqualTo(new Done());

        assertThat(some.sheet(id).assignee()).contains(colleague);
        assertThat(desk.colleagues(Optional.of(office)))
                .extracting(PersonFacts::id)
                .contains(colleague, office);
    }

    @Test
    void anAnswerHasWordsAndNotTooMany() {
        var id = some.asked();

        assertThat(desk.answer(id, revision(id), " \u0000 ", office)).isEqualTo(new Unfit(4000));
        assertThat(desk.answer(id, revision(id), "x".repeat(4001), office)).isEqualTo(new Unfit(4000));
        assertThat(desk.arrange(id, revision(id), Optional.empty(), "x".repeat(2001)))
                .isEqualTo(new Unfit(2000));
    }

    @Test
    void whatIsOpenStandsFirstAndIsCounted() {
        var name = "Sanne " + UUID.randomUUID();
        var open = some.asked(TestInquiries.aQuestionOf(name, TestPeople.anAddress()));
        var before = desk.waiting();
        var closed = some.asked(TestInquiries.aQuestionOf(name, TestPeople.anAddress()));
        desk.close(closed, revision(closed));

        assertThat(desk.page(Optional.empty(), name, PageRequest.of(0, 10)))
                .extracting(InquiryRow::id)
                .containsExactly(open, closed);
        assertThat(desk.count(Optional.of(InquiryState.CLOSED), name)).isOne();
        assertThat(desk.waiting()).isEqualTo(before);
    }

    private int revision(InquiryId id) {
        return some.sheet(id).revision();
    }

    private EmailAddress email(InquiryId id) {
        return some.sheet(id).email().orElseThrow();
    }
}
