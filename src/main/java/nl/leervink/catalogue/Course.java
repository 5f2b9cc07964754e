package nl.leervink.catalogue;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.catalogue.CourseDescription.About;
import nl.leervink.catalogue.CourseDescription.Award;
import nl.leervink.catalogue.CourseDescription.Contents;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.catalogue.CourseDescription.Terms;
import nl.leervink.catalogue.Literature.Publication;
import nl.leervink.catalogue.Literature.Whole;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something the bureau offers, described once. Lists within lists (the topics of a block, the questions of an
 * assignment) are kept flat, with the place of what they belong to; Hibernate stores lists by the alphabet of their names,
 * so those are named to come after what they refer to.
 */
@Entity
class Course {

    @Id
    private CourseId id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private String title;
    private String summary;
    private String description;
    private String aim;
    private String audience;
    private String entryLevel;
    private String level;
    private String studyMaterial;
    private String preparation;
    private String programmeRemark;

    @Column(name = "contact_minutes")
    private Minutes contactTime;

    @Column(name = "self_study_minutes")
    private Minutes selfStudy;

    private int minimum;
    private int maximum;
    private Money price;

    @Enumerated(EnumType.STRING)
    private VatTreatment vat;

    @Column(name = "aftercare_weeks")
    private Aftercare aftercare;

    private int certificateWeeks;
    private boolean certificatesToContact;

    @Enumerated(EnumType.STRING)
    private CertificateKind certificateKind;

    @Enumerated(EnumType.STRING)
    private Language certificateLanguage;

    private @Nullable Integer certificateMonths;
    private String findable;

    @ElementCollection
    @CollectionTable(name = "course_topic", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    private List<String> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_result", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    @Column(name = "result")
    private List<String> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_approach", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    @Column(name = "approach")
    private List<String> approach = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_form", joinColumns = @JoinColumn(name = "course"))
    @Column(name = "form")
    @Enumerated(EnumType.STRING)
    private Set<CourseForm> forms = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "course_literature", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<Title> literature = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_day", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<Day> days = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_block", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<BlockOfDay> blocks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_block_topic", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<TopicOfBlock> topicsOfBlocks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_homework", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<Homework> homework = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_homework_question", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<QuestionOfHomework> questionsOfHomework = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_homework_rubric", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<RubricOfHomework> rubricsOfHomework = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_condition", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<ConditionAsked> conditions = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected Course() {}

    /** A course of which all that is told holds together. */
    Course(CourseDescription told) {
        this.id = CourseId.next();
        this.slug = told.slug();
        this.kind = told.kind();
        this.title = told.title();
        this.findable = SearchWords.of(told);
        tellAbout(told.about());
        tellContents(told.contents());
        tellProgramme(told.programme());
        tellAward(told.award());
        tellTerms(told.terms());
    }

    CourseId id() {
        return id;
    }

    CourseBlueprint blueprint() {
        return new CourseBlueprint(
                id,
                slug,
                title,
                kind,
                contactTime,
                selfStudy,
                price,
                vat,
                minimum,
                maximum,
                days(),
                homework(),
                conditions(),
                certificateWeeks,
                certificatesToContact,
                certificate(),
                aftercare);
    }

    CourseDescription description() {
        return new CourseDescription(
                slug,
                kind,
                title,
                new About(summary, description, aim, audience, entryLevel, level),
                new Contents(
                        List.copyOf(topics),
                        List.copyOf(results),
                        List.copyOf(approach),
                        studyMaterial,
                        literature.stream().map(Title::cited).toList()),
                new Programme(contactTime, selfStudy, days(), programmeRemark, preparation, homework(), aftercare),
                new Award(conditions(), certificateWeeks, certificatesToContact, certificate()),
                new Terms(minimum, maximum, Set.copyOf(forms), price, vat));
    }

    private void tellAbout(About about) {
        this.summary = about.summary();
        this.description = about.description();
        this.aim = about.aim();
        this.audience = about.audience();
        this.entryLevel = about.entryLevel();
        this.level = about.level();
    }

    private void tellContents(Contents contents) {
        this.studyMaterial = contents.studyMaterial();
        topics.addAll(contents.topics());
        results.addAll(contents.results());
        approach.addAll(contents.approach());
        contents.literature().stream().map(Title::of).forEach(literature::add);
    }

    private void tellProgramme(Programme programme) {
        this.contactTime = programme.contactTime();
        this.selfStudy = programme.selfStudy();
        this.programmeRemark = programme.remark();
        this.preparation = programme.preparation();
        this.aftercare = programme.aftercare();
        for (var day : programme.days()) {
            days.add(new Day(
                    day.title(),
                    day.interval().kind(),
                    day.interval().weeks(),
                    day.interval().times(),
                    day.alsoFrom().stream().map(LocalTime::toString).collect(joining(" "))));
            for (var block : day.blocks()) {
                block.topics().forEach(topic -> topicsOfBlocks.add(new TopicOfBlock(blocks.size(), topic)));
                blocks.add(new BlockOfDay(day.number(), block.start(), block.end(), block.title(), block.contact()));
            }
        }
        for (var asked : programme.homework()) {
            asked.questions()
                    .forEach(question -> questionsOfHomework.add(new QuestionOfHomework(homework.size(), question)));
            asked.rubrics().forEach(rubric -> rubricsOfHomework.add(RubricOfHomework.of(homework.size(), rubric)));
            homework.add(Homework.of(asked));
        }
    }

    private void tellAward(Award award) {
        this.certificateWeeks = award.certificateWeeks();
        this.certificatesToContact = award.certificatesToContact();
        this.certificateKind = award.certificate().kind();
        this.certificateLanguage = award.certificate().language();
        this.certificateMonths = award.certificate().validMonths().orElse(null);
        award.conditions().stream()
                .map(condition -> new ConditionAsked(condition.kind(), condition.percentage()))
                .forEach(conditions::add);
    }

    private void tellTerms(Terms terms) {
        this.minimum = terms.minimum();
        this.maximum = terms.maximum();
        this.price = terms.price();
        this.vat = terms.vat();
        forms.addAll(terms.forms());
    }

    private CertificateGiven certificate() {
        return new CertificateGiven(certificateKind, certificateLanguage, Optional.ofNullable(certificateMonths));
    }

    private List<CourseDay> days() {
        return IntStream.range(0, days.size())
                .mapToObj(index -> days.get(index).numbered(index + 1, blocksOf(index + 1)))
                .toList();
    }

    private List<Block> blocksOf(int day) {
        return IntStream.range(0, blocks.size())
                .filter(index -> blocks.get(index).courseDay() == day)
                .mapToObj(index -> blocks.get(index).with(topicsOf(index)))
                .toList();
    }

    private List<String> topicsOf(int block) {
        return topicsOfBlocks.stream()
                .filter(topic -> topic.block() == block)
                .map(TopicOfBlock::topic)
                .toList();
    }

    private List<AssignmentAsked> homework() {
        return IntStream.range(0, homework.size())
                .mapToObj(index -> homework.get(index).with(questionsOf(index), rubricsOf(index)))
                .toList();
    }

    private List<String> questionsOf(int assignment) {
        return questionsOfHomework.stream()
                .filter(question -> question.assignment() == assignment)
                .map(QuestionOfHomework::question)
                .toList();
    }

    private List<Rubric> rubricsOf(int assignment) {
        return rubricsOfHomework.stream()
                .filter(rubric -> rubric.assignment() == assignment)
                .map(RubricOfHomework::told)
                .toList();
    }

    private List<Condition> conditions() {
        return conditions.stream()
                .map(asked -> new Condition(asked.kind(), asked.percentage()))
                .toList();
    }

    /** A row of {@code course_literature}. */
    @Embeddable
    record Title(
            @Column(name = "authors") String authors,
            @Column(name = "published") @Nullable Integer year,
            @Column(name = "title") String title,
            @Column(name = "edition") String edition,
            @Column(name = "place") String place,
            @Column(name = "publisher") String publisher,

            @Column(name = "kind") @Enumerated(EnumType.STRING)
            LiteratureKind kind,

            @Column(name = "part_of") String partOf,
            @Column(name = "editors") String editors,
            @Column(name = "volume") String volume,
            @Column(name = "issue") String issue,
            @Column(name = "pages") String pages,
            @Column(name = "doi") String doi,
            @Column(name = "url") String url) {

        static Title of(Literature cited) {
            return new Title(
                    cited.authors(),
                    cited.year().orElse(null),
                    cited.title(),
                    cited.publication().edition(),
                    cited.publication().place(),
                    cited.publication().publisher(),
                    cited.kind(),
                    cited.whole().title(),
                    cited.whole().editors(),
                    cited.whole().volume(),
                    cited.whole().issue(),
                    cited.whole().pages(),
                    cited.doi(),
                    cited.url());
        }

        Literature cited() {
            return new Literature(
                    kind,
                    authors,
                    Optional.ofNullable(year),
                    title,
                    new Publication(edition, place, publisher),
                    new Whole(partOf, editors, volume, issue, pages),
                    doi,
                    url);
        }
    }

    /** A row of {@code course_day}, the starts of its other parts with spaces between them. */
    @Embeddable
    record Day(
            @Column(name = "title") String title,

            @Column(name = "follows") @Enumerated(EnumType.STRING)
            Interval.Kind follows,

            @Column(name = "weeks_later") int weeksLater,
            @Column(name = "times_a_year") int timesAYear,
            @Column(name = "also_from") String alsoFrom) {

        CourseDay numbered(int number, List<Block> blocks) {
            return new CourseDay(
                    number,
                    title,
                    new Interval(follows, weeksLater, timesAYear),
                    blocks,
                    Stream.of(alsoFrom.split(" ", -1))
                            .filter(time -> !time.isEmpty())
                            .map(LocalTime::parse)
                            .toList());
        }
    }

    /** A row of {@code course_block}. */
    @Embeddable
    record BlockOfDay(
            @Column(name = "course_day") int courseDay,
            @Column(name = "starts_at") LocalTime startsAt,
            @Column(name = "ends_at") LocalTime endsAt,
            @Column(name = "title") String title,
            @Column(name = "contact") boolean contact) {

        Block with(List<String> topics) {
            return new Block(startsAt, endsAt, title, topics, contact);
        }
    }

    /** A row of {@code course_block_topic}. */
    @Embeddable
    record TopicOfBlock(
            @Column(name = "block") int block,
            @Column(name = "topic") String topic) {}

    /** A row of {@code course_homework}, the days for which it is not asked with spaces between them. */
    @Embeddable
    record Homework(
            @Column(name = "kind") @Enumerated(EnumType.STRING)
            AssignmentKind kind,

            @Column(name = "title") String title,
            @Column(name = "instruction") String instruction,
            @Column(name = "norm_minutes") Minutes norm,
            @Column(name = "required") boolean required,
            @Column(name = "due_on") int dueOn,
            @Column(name = "due_days") int dueDays,
            @Column(name = "every_day") boolean everyDay,
            @Column(name = "except_days") String exceptDays,

            @Column(name = "format") @Enumerated(EnumType.STRING) @Nullable
            ReflectionFormat format) {

        static Homework of(AssignmentAsked asked) {
            return new Homework(
                    asked.kind(),
                    asked.title(),
                    asked.instruction(),
                    asked.norm(),
                    asked.required(),
                    asked.due().isEveryDay() ? 1 : asked.due().courseDay(),
                    asked.due().days(),
                    asked.due().isEveryDay(),
                    asked.due().except().stream().map(String::valueOf).collect(joining(" ")),
                    asked.format().orElse(null));
        }

        AssignmentAsked with(List<String> questions, List<Rubric> rubrics) {
            return new AssignmentAsked(
                    kind,
                    title,
                    instruction,
                    questions,
                    norm,
                    required,
                    new Due(everyDay ? Due.EVERY_DAY : dueOn, dueDays, except()),
                    Optional.ofNullable(format),
                    rubrics);
        }

        private List<Integer> except() {
            return Stream.of(exceptDays.split(" ", -1))
                    .filter(day -> !day.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    /** A row of {@code course_homework_question}. */
    @Embeddable
    record QuestionOfHomework(
            @Column(name = "assignment") int assignment,
            @Column(name = "question") String question) {}

    /** A row of {@code course_homework_rubric}. */
    @Embeddable
    record RubricOfHomework(
            @Column(name = "assignment") int assignment,
            @Column(name = "question") int question,
            @Column(name = "not_yet") String notYet,
            @Column(name = "sufficient") String sufficient,
            @Column(name = "good") String good) {

        static RubricOfHomework of(int assignment, Rubric told) {
            return new RubricOfHomework(assignment, told.question(), told.notYet(), told.sufficient(), told.good());
        }

        Rubric told() {
            return new Rubric(question, notYet, sufficient, good);
        }
    }

    /** A row of {@code course_condition}. */
    @Embeddable
    record ConditionAsked(
            @Column(name = "kind") @Enumerated(EnumType.STRING)
            Condition.Kind kind,

            @Column(name = "percentage") int percentage) {}
}
