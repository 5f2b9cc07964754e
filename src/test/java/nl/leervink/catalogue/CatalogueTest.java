package nl.leervink.catalogue;

import static java.util.stream.Collectors.toSet;
import static nl.leervink.catalogue.TestCourses.aSlug;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leervink.ModuleTest;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CatalogueTest {

    /** The course and its eleven lists. */
    private static final int STATEMENTS_OF_A_COURSE = 13;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestCourses some;

    @Autowired
    EntityManagerFactory storage;

    @Test
    void aCourseIsFoundByWordsOfItsTitleSummaryAndTopicsInAnyOrder() {
        var training = some.aTraining();
        var shorter = some.aShortTraining();

        assertThat(found("INTERVISIEBEGELEIDER training")).contains(training).doesNotContain(shorter);
        assertThat(found("weerstand")).contains(shorter).doesNotContain(training);
        assertThat(found("méér gesprek")).contains(shorter);
        assertThat(found("weerstand reflectief")).doesNotContain(shorter, training);
        assertThat(found("  ")).contains(shorter, training);
    }

    @Test
    void signsThatADatabaseKnowsAreLettersLikeAnyOther() {
        var training = some.aTraining();

        assertThat(found("%")).doesNotContain(training);
        assertThat(found("_")).doesNotContain(training);
        assertThat(found("' or 1=1 --")).doesNotContain(training);
        assertThat(found("\\")).doesNotContain(training);
    }

    @Test
    void kindFormAndACertainSetNarrowTheSearch() {
        var training = some.aTraining();
        var shorter = some.aShortTraining();
        var both = Optional.of(Set.of(training, shorter));

        assertThat(found(new CourseSearch("", Optional.of(CourseKind.TRAINING), Optional.empty(), both)))
                .containsExactlyInAnyOrder(training, shorter);
        assertThat(found(new CourseSearch("", Optional.of(CourseKind.WORKSHOP), Optional.empty(), both)))
                .isEmpty();
        assertThat(found(new CourseSearch("", Optional.empty(), Optional.of(CourseForm.ENGLISH), both)))
                .containsExactly(shorter);
        assertThat(found(new CourseSearch("", Optional.empty(), Optional.empty(), Optional.of(Set.of()))))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutLosingOrRepeatingACourse() {
        Set<CourseId> mine = Stream.of(some.aTraining(), some.aTraining(), some.aTraining(), some.aShortTraining())
                .collect(toSet());
        var search = new CourseSearch("", Optional.empty(), Optional.empty(), Optional.of(mine));

        var first = catalogue.find(search, 0, 3);
        var second = catalogue.find(search, 3, 3);

        assertThat(catalogue.count(search)).isEqualTo(4);
        assertThat(first).extracting(CourseCard::title).startsWith("Begeleiden van intervisie");
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(1);
        assertThat(first).doesNotContainAnyElementsOf(second);
    }

    @Test
    void aCardTellsWhatACourseGivesAndTakes() {
        var slug = aSlug();
        var told = IntervisionGuideTraining.described(slug);
        var course = some.offered(told);

        var cards = catalogue.find(
                new CourseSearch("", Optional.empty(), Optional.empty(), Optional.of(Set.of(course))), 0, 10);

        assertThat(cards)
                .containsExactly(new CourseCard(
                        course,
                        slug,
                        told.kind(),
                        told.title(),
                        told.about().summary(),
                        "post-hbo",
                        told.programme().contactTime(),
                        told.programme().selfStudy(),
                        told.terms().price(),
                        told.terms().vat()));
    }

    @Test
    void aCoursePageTakesAsManyStatementsHoweverMuchIsTold() {
        var longer = IntervisionGuideTraining.described(aSlug());
        var shorter = GuidingIntervision.described(aSlug());
        some.offered(longer);
        some.offered(shorter);

        assertThat(statements(() -> catalogue.course(longer.slug()))).isEqualTo(STATEMENTS_OF_A_COURSE);
        assertThat(statements(() -> catalogue.course(shorter.slug()))).isEqualTo(STATEMENTS_OF_A_COURSE);
    }

    @Test
    void aPageOfCardsTakesOneStatement() {
        some.aTraining();
        some.aShortTraining();

        assertThat(statements(() -> catalogue.find(CourseSearch.all(), 0, 12))).isEqualTo(1);
    }

    @Test
    void thereIsNothingAtAnAddressNobodyHas() {
        assertThat(catalogue.course("bestaat-niet-" + UUID.randomUUID())).isEmpty();
    }

    private List<CourseId> found(String words) {
        return found(new CourseSearch(words, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<CourseId> found(CourseSearch search) {
        return catalogue.find(search, 0, 10_000).stream()
                .map(CourseCard::course)
                .toList();
    }

    private long statements(Runnable use) {
        Statistics statistics = storage.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            use.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
