package nl.leervink.learning;

import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** What people want to learn, for tests that need it to be there. */
@Component
public class TestLearning {

    private final MyLearning learning;

    TestLearning(MyLearning learning) {
        this.learning = learning;
    }

    public static LearningWords asking(String question) {
        return new LearningWords(question, "", "", "");
    }

    /** What they want to learn and the plan of it, in the same words, shared with the group. */
    public void written(GroupId group, PersonId member, String words) {
        SignIn.during(member, Role.PARTICIPANT, () -> {
            learning.save(group, new LearningWords(words, words, words, words), Optional.empty(), 0, member);
            return learning.share(group, member);
        });
    }
}
