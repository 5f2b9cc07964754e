package nl.leervink.evaluation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leervink.evaluation.KeepFormResult.Kept;
import nl.leervink.evaluation.KeepFormResult.NothingNew;
import nl.leervink.evaluation.KeepFormResult.Overtaken;
import nl.leervink.evaluation.KeepFormResult.Refused;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form that participants are asked. A new version stands beside the old. */
@Service
@ForOffice
public class FormDesk {

    private final FormVersions versions;
    private final People people;
    private final JdbcClient database;
    private final Clock clock;

    FormDesk(FormVersions versions, People people, JdbcClient database, Clock clock) {
        this.versions = versions;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** The one that holds for editions that end from now on. */
    @Transactional(readOnly = true)
    public EvaluationForm current() {
        return versions.current();
    }

    /** The latest that the office kept, the newest first. */
    @Transactional(readOnly = true)
    public List<FormVersionRow> versions(int atMost) {
        var kept = versions.findKept(Limit.of(atMost));
        var names = people.persons(kept.stream().map(FormVersions.Kept::by).collect(toSet()));
        return kept.stream()
                .map(version -> new FormVersionRow(
                        version.number(),
                        Optional.ofNullable(names.get(version.by()))
                                .map(person -> person.name().full())
                                .orElse(""),
                        version.at()))
                .toList();
    }

    /**
     * Keeps a new version. A question that is answered in another way than before, or among other answers, is another
     * question: what was answered to it is not counted with what will be.
     *
     * @param form as it was written; its version is the one that whoever wrote it saw
     */
    @Transactional
    public KeepFormResult keep(EvaluationForm form, PersonId office) {
        var told = tidy(form);
        var flaw = told.flaw();
        if (flaw.isPresent()) {
            return new Refused(flaw.get());
        }
        database.sql("select desk from form_desk for update")
                .query(Integer.class)
                .single();
        var holds = versions.current();
        if (holds.version() != form.version()) {
            return new Overtaken(holds.version());
        }
        if (holds.equals(told)) {
            return new NothingNew();
        }
        var next = new EvaluationForm(holds.version() + 1, told.weeks(), renewed(told.questions(), holds));
        versions.save(new FormVersion(next, office, clock.instant()));
        return new Kept(next.version());
    }

    private static List<Question> renewed(List<Question> questions, EvaluationForm before) {
        var known = before.questions().stream().collect(toMap(Question::id, identity()));
        return questions.stream()
                .map(question -> Optional.ofNullable(known.get(question.id()))
                                .filter(question::isAnsweredAs)
                                .isPresent()
                        ? question
                        : question.renewed())
                .toList();
    }

    /** Without control characters and spaces around, and without what its kind does not ask. */
    private static EvaluationForm tidy(EvaluationForm form) {
        return new EvaluationForm(
                form.version(),
                form.weeks(),
                form.questions().stream().map(FormDesk::tidy).toList());
    }

    private static Question tidy(Question question) {
        var isScale = question.kind() == QuestionKind.SCALE;
        return new Question(
                question.id(),
                question.group(),
                question.kind(),
                OneLine.of(question.text()),
                isScale ? OneLine.of(question.low()) : "",
                isScale ? OneLine.of(question.high()) : "",
                question.kind() == QuestionKind.CHOICE
                        ? question.options().stream()
                                .map(OneLine::of)
                                .filter(option -> !option.isEmpty())
                                .toList()
                        : List.of());
    }
}
