package nl.leervink.catalogue;

import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leervink.catalogue.AssignmentAsked.Due;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDescription.About;
import nl.leervink.catalogue.CourseDescription.Award;
import nl.leervink.catalogue.CourseDescription.Contents;
import nl.leervink.catalogue.CourseDescription.Programme;
import nl.leervink.catalogue.CourseDescription.Terms;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what is told of a course, as {@link CourseFiles} reads it. */
final class CourseText {

    private CourseText() {}

    static ObjectNode of(CourseDescription course, ObjectNode file) {
        file.put("slug", course.slug()).put("kind", course.kind().name()).put("title", course.title());
        about(course.about(), file.putObject("about"));
        contents(course.contents(), file.putObject("contents"));
        programme(course.programme(), file.putObject("programme"));
        award(course.award(), file.putObject("award"));
        terms(course.terms(), file.putObject("terms"));
        return file;
    }

    private static void about(About about, ObjectNode part) {
        part.put("summary", about.summary())
                .put("description", about.description())
                .put("aim", about.aim())
                .put("audience", about.audience())
                .put("entryLevel", about.entryLevel())
                .put("level", about.level());
    }

    private static void contents(Contents contents, ObjectNode part) {
        texts(part, "topics", contents.topics());
        texts(part, "results", contents.results());
        texts(part, "approach", contents.approach());
        part.put("studyMaterial", contents.studyMaterial());
        parts(part, "literature", contents.literature(), CourseText::literature);
    }

    private static void literature(Literature title, ObjectNode part) {
        part.put("authors", title.authors());
        title.year().ifPresent(year -> part.put("year", year));
        part.put("title", title.title())
                .put("kind", title.kind().name())
                .put("edition", title.publication().edition())
                .put("place", title.publication().place())
                .put("publisher", title.publication().publisher());
        ifAny(part, "in", title.whole().title());
        ifAny(part, "editors", title.whole().editors());
        ifAny(part, "volume", title.whole().volume());
        ifAny(part, "issue", title.whole().issue());
        ifAny(part, "pages", title.whole().pages());
        ifAny(part, "doi", title.doi());
        ifAny(part, "url", title.url());
    }

    private static void ifAny(ObjectNode part, String name, String words) {
        if (!words.isEmpty()) {
            part.put(name, words);
        }
    }

    private static void programme(Programme programme, ObjectNode part) {
        part.put("contactMinutes", programme.contactTime().value())
                .put("selfStudyMinutes", programme.selfStudy().value());
        parts(part, "days", programme.days(), CourseText::day);
        part.put("remark", programme.remark()).put("preparation", programme.preparation());
        parts(part, "homework", programme.homework(), CourseText::homework);
        part.put("aftercareWeeks", programme.aftercare().value());
    }

    private static void day(CourseDay day, ObjectNode part) {
        part.put("title", day.title())
                .put("follows", day.interval().kind().name())
                .put("weeks", day.interval().weeks())
                .put("times", day.interval().times());
        parts(part, "blocks", day.blocks(), CourseText::block);
        if (!day.alsoFrom().isEmpty()) {
            texts(
                    part,
                    "alsoFrom",
                    day.alsoFrom().stream().map(LocalTime::toString).toList());
        }
    }

    private static void block(Block block, ObjectNode part) {
        part.put("start", block.start().toString())
                .put("end", block.end().toString())
                .put("title", block.title());
        texts(part, "topics", block.topics());
        part.put("contact", block.contact());
    }

    private static void homework(AssignmentAsked asked, ObjectNode part) {
        part.put("kind", asked.kind().name()).put("title", asked.title()).put("instruction", asked.instruction());
        texts(part, "questions", asked.questions());
        part.put("normMinutes", asked.norm().value()).put("required", asked.required());
        due(asked.due(), part.putObject("due"));
        asked.format().ifPresent(format -> part.put("format", format.name()));
        if (!asked.rubrics().isEmpty()) {
            parts(part, "criteria", asked.rubrics(), CourseText::rubric);
        }
    }

    private static void due(Due due, ObjectNode part) {
        if (due.isEveryDay()) {
            part.put("everyDay", true);
            var except = part.putArray("except");
            due.except().forEach(except::add);
        } else {
            part.put("courseDay", due.courseDay());
        }
        part.put("days", due.days());
    }

    private static void rubric(Rubric rubric, ObjectNode part) {
        part.put("question", rubric.question())
                .put("notYet", rubric.notYet())
                .put("sufficient", rubric.sufficient())
                .put("good", rubric.good());
    }

    private static void award(Award award, ObjectNode part) {
        parts(
                part,
                "conditions",
                award.conditions(),
                (condition, one) -> one.put("kind", condition.kind().name()).put("percentage", condition.percentage()));
        part.put("certificateWeeks", award.certificateWeeks())
                .put("certificatesToContact", award.certificatesToContact());
        certificate(award.certificate(), part.putObject("certificate"));
    }

    private static void certificate(CertificateGiven given, ObjectNode part) {
        part.put("kind", given.kind().name()).put("language", given.language().name());
        given.validMonths().ifPresent(months -> part.put("validMonths", months));
    }

    private static void terms(Terms terms, ObjectNode part) {
        part.put("minimum", terms.minimum()).put("maximum", terms.maximum());
        texts(part, "forms", terms.forms().stream().sorted().map(Enum::name).toList());
        part.put("price", terms.price().value()).put("vat", terms.vat().name());
    }

    private static void texts(ObjectNode part, String name, List<String> texts) {
        var list = part.putArray(name);
        texts.forEach(list::add);
    }

    private static <T> void parts(ObjectNode part, String name, List<T> all, BiConsumer<T, ObjectNode> writing) {
        var list = part.putArray(name);
        all.forEach(one -> writing.accept(one, list.addObject()));
    }
}
