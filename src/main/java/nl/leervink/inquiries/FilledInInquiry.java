package nl.leervink.inquiries;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.ManyLines;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonName;

/**
 * A question as far as somebody filled it in, as typed.
 *
 * @param topic empty while none is chosen
 * @param course empty if it is about no course, or about none in particular
 * @param email empty while it is no address
 * @param telephone empty if they would rather not be called
 * @param acknowledged whether they said that they know what is kept, and how long
 * @param language in which they are answered
 */
public record FilledInInquiry(
        Optional<Topic> topic,
        Optional<CourseId> course,
        String name,
        Optional<EmailAddress> email,
        String telephone,
        String message,
        boolean acknowledged,
        Language language) {

    public static final int LONGEST_NAME = PersonName.LONGEST_PART;
    public static final int LONGEST_TELEPHONE = 30;
    public static final int SHORTEST_MESSAGE = 10;
    public static final int LONGEST_MESSAGE = 4000;

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9() .-]*[0-9][0-9() .-]*");
    private static final int FEWEST_FIGURES = 6;

    public FilledInInquiry {
        name = OneLine.of(name);
        telephone = OneLine.of(telephone);
        message = ManyLines.of(message);
    }

    /** All that is wrong with it. */
    Set<InquiryObjection> objections() {
        var objections = EnumSet.noneOf(InquiryObjection.class);
        objectIf(topic.isEmpty(), InquiryObjection.NO_TOPIC, objections);
        objectIf(name.isEmpty(), InquiryObjection.NO_NAME, objections);
        objectIf(!PersonName.mayBePart(name), InquiryObjection.NOT_A_NAME, objections);
        objectIf(email.isEmpty(), InquiryObjection.NO_EMAIL, objections);
        objectIf(!telephone.isEmpty() && !isTelephone(), InquiryObjection.NO_TELEPHONE, objections);
        objectIf(message.length() < SHORTEST_MESSAGE, InquiryObjection.MESSAGE_TOO_SHORT, objections);
        objectIf(message.length() > LONGEST_MESSAGE, InquiryObjection.MESSAGE_TOO_LONG, objections);
        objectIf(!acknowledged, InquiryObjection.NOT_ACKNOWLEDGED, objections);
        return objections;
    }

    private boolean isTelephone() {
        return telephone.length() <= LONGEST_TELEPHONE
                && TELEPHONE.matcher(telephone).matches()
                && telephone.chars().filter(Character::isDigit).count() >= FEWEST_FIGURES;
    }

    private static void objectIf(boolean wrong, InquiryObjection objection, Set<InquiryObjection> objections) {
        if (wrong) {
            objections.add(objection);
        }
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "FilledInInquiry[" + topic + "]";
    }
}
