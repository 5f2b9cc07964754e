package nl.leervink.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.mailing.Bureau;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ForgettingInquiriesTest {

    @Autowired
    ForgettingInquiries forgetting;

    @Autowired
    TestInquiries some;

    @Autowired
    TestCourses courses;

    @Autowired
    Bureau bureau;

    @Autowired
    TestClock clock;

    @Test
    void aQuestionIsKeptAYearAndThenGoesWithItsAnswersAndLetters() {
        var today = clock.today();
        clock.goTo(today.minusMonths(12).plusDays(1));
        var kept = some.answered(courses.aTraining());
        clock.goTo(today.minusMonths(12).minusDays(1));
        var over = some.answered(courses.aTraining());
        var stillOpen = some.asked();
        var email = some.sheet(over).email().orElseThrow();
        clock.goTo(today);

        forgetting.goRound();

        assertThat(some.isKept(kept)).isTrue();
        assertThat(some.isKept(over)).isFalse();
        assertThat(some.isKept(stillOpen)).isFalse();
        assertThat(some.letters(email)).isEmpty();
        assertThat(some.letters(bureau.sender()))
                .noneMatch(letter -> letter.contains(over.value().toString()))
                .anyMatch(letter -> letter.contains(kept.value().toString()));
    }
}
