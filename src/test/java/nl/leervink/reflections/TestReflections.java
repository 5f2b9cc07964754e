package nl.leervink.reflections;

import java.util.List;
import java.util.stream.IntStream;
import nl.leervink.SignIn;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingId;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Reflections for tests that need one to exist, whoever acts. */
@Component
public class TestReflections {

    private final MyReflections reflections;

    TestReflections(MyReflections reflections) {
        this.reflections = reflections;
    }

    /** In the format of the bureau, each question answered with this. */
    public static Reflected saying(String words) {
        return of(ReflectionFormat.BUREAU, words);
    }

    public static Reflected of(ReflectionFormat format, String words) {
        return new Reflected(
                format,
                IntStream.range(0, Reflected.questions(format).size())
                        .mapToObj(_ -> words)
                        .toList());
    }

    public static Reflected begun(String first) {
        return new Reflected(ReflectionFormat.BUREAU, List.of(first));
    }

    public void finished(MeetingId meeting, PersonId author, String words) {
        SignIn.during(author, Role.PARTICIPANT, () -> reflections.finish(meeting, saying(words), 0, author));
    }

    public void shared(MeetingId meeting, PersonId author, String words) {
        finished(meeting, author, words);
        SignIn.during(author, Role.PARTICIPANT, () -> reflections.share(meeting, author));
    }
}
