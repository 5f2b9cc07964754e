package nl.leervink.dossier;

import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.evaluation.EvaluationResults;
import nl.leervink.evaluation.Question;
import nl.leervink.evaluation.QuestionGroup;
import nl.leervink.evaluation.QuestionKind;
import nl.leervink.evaluation.QuestionResult;
import nl.leervink.kernel.Bytes;
import nl.leervink.paper.Page;
import nl.leervink.paper.Page.Words;

/** What participants thought of it, each answer counted; of few what they wrote is left out. */
final class EvaluationSheet {

    private static final int ALL = 100;

    private EvaluationSheet() {}

    static Bytes of(EditionRecord record, EvaluationResults results) {
        var told = results.isOfFew() ? results.withoutTexts() : results;
        var sheet = new Sheet(record, Wording.of("edition.evaluation"));
        sheet.fact("edition.trainers", String.join(", ", record.trainers()));
        sheet.fact("edition.evaluation.turnout", Wording.of("edition.evaluation.of", told.answered(), told.asked()));
        told.mark()
                .ifPresent(
                        mark -> sheet.fact("edition.evaluation.mark", Wording.of("edition.evaluation.figure", mark)));
        var page = sheet.factsEnd();
        page.paragraph(Wording.of(results.isOfFew() ? "edition.evaluation.lead-of-few" : "edition.evaluation.lead"));
        for (var group : QuestionGroup.values()) {
            var asked = told.about(group).stream()
                    .filter(result -> result.question().kind() != QuestionKind.OPEN || !results.isOfFew())
                    .toList();
            if (!asked.isEmpty()) {
                page.heading(Wording.of("edition.evaluation.about." + group.name()));
                asked.forEach(result -> question(page, result));
            }
        }
        return sheet.finished();
    }

    private static void question(Page page, QuestionResult result) {
        page.subheading(result.question().text());
        if (result.answered() == 0) {
            page.paragraph(Wording.of("edition.evaluation.nobody"));
        } else if (result.question().kind() == QuestionKind.OPEN) {
            page.table(
                    List.of(Sheet.column("edition.evaluation.written", 1)),
                    result.texts().stream()
                            .map(text -> List.of(Sheet.one(text)))
                            .toList());
        } else {
            result.average()
                    .ifPresent(average ->
                            page.paragraph(Wording.of("edition.evaluation.average", average, result.answered())));
            page.table(
                    List.of(
                            Sheet.column("edition.evaluation.answer", .45f),
                            Sheet.figures("edition.evaluation.times", .15f),
                            Sheet.figures("edition.evaluation.share", .4f)),
                    IntStream.range(0, result.times().size())
                            .mapToObj(place -> row(result, place))
                            .toList());
        }
    }

    private static List<List<Words>> row(QuestionResult result, int place) {
        var times = result.times().get(place);
        var share = (double) times / result.answered();
        return List.of(
                Sheet.one(answer(result.question(), place)),
                Sheet.one(String.valueOf(times)),
                List.of(Words.bar(Wording.of("edition.evaluation.percentage", Math.round(ALL * share)), share)));
    }

    private static String answer(Question question, int place) {
        var number = question.answers().get(place);
        return switch (question.kind()) {
            case CHOICE -> question.options().get(place);
            case SCALE -> scale(question, place, number);
            case MARK, OPEN -> String.valueOf(number);
        };
    }

    private static String scale(Question question, int place, int number) {
        if (place == 0) {
            return Wording.of("edition.evaluation.end", number, question.low());
        }
        return place == question.answers().size() - 1
                ? Wording.of("edition.evaluation.end", number, question.high())
                : String.valueOf(number);
    }
}
