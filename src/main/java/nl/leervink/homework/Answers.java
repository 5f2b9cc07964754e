package nl.leervink.homework;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What someone wrote, one text for each question in order. Confidential: never shown by {@link #toString()}.
 *
 * @param texts as typed, without characters no database takes; may be empty or too long while they are typed
 */
public record Answers(List<String> texts) {

    /** Of one answer, in characters; about eight pages. */
    public static final int LONGEST = 20_000;

    public Answers {
        texts = texts.stream().map(text -> text.replace("\0", "")).toList();
    }

    /** Exactly so many answers: those left out are empty. */
    Answers sized(int questions) {
        return new Answers(IntStream.range(0, questions)
                .mapToObj(question -> question < texts.size() ? texts.get(question) : "")
                .toList());
    }

    /** Of all of them, in characters. */
    int length() {
        return texts.stream().mapToInt(String::length).sum();
    }

    /** The first answer that is too long, counted from 0. */
    OptionalInt tooLong() {
        return IntStream.range(0, texts.size())
                .filter(question -> texts.get(question).length() > LONGEST)
                .findFirst();
    }

    /** The questions without an answer, counted from 0. */
    List<Integer> unanswered() {
        return IntStream.range(0, texts.size())
                .filter(question -> texts.get(question).isBlank())
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return texts.size() + " answers";
    }
}
