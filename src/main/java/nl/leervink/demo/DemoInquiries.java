package nl.leervink.demo;

import java.time.Duration;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.inquiries.FilledInInquiry;
import nl.leervink.inquiries.InquireResult;
import nl.leervink.inquiries.Inquiring;
import nl.leervink.inquiries.InquiryId;
import nl.leervink.inquiries.Topic;
import nl.leervink.inquiries.Trap;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What visitors of the demo's story ask the bureau. */
@Component
@Profile("demo")
class DemoInquiries {

    private static final Trap NONE = new Trap("", Duration.ofMinutes(4));

    private final Inquiring inquiring;

    DemoInquiries(Inquiring inquiring) {
        this.inquiring = inquiring;
    }

    void asksAboutTheCourse(CourseId course) {
        asks(
                Topic.COURSE,
                Optional.of(course),
                "Ilse Bakker",
                "ilse.bakker@dewerf.example",
                "06-12345678",
                "Ik begeleid nu anderhalf jaar een groep zonder opleiding.\nKan ik instromen, of is eerst een basiscursus nodig?");
    }

    void asksAboutIntervision() {
        asks(
                Topic.INTERVISION,
                Optional.empty(),
                "Rachid Amrani",
                "rachid@praktijkamrani.example",
                "",
                "Zijn er nog plaatsen in een open intervisiegroep in het oosten van het land? Ik werk als zelfstandige.");
    }

    private void asks(
            Topic topic, Optional<CourseId> course, String name, String email, String telephone, String message) {
        var asked = new FilledInInquiry(
                Optional.of(topic),
                course,
                name,
                Optional.of(new EmailAddress(email)),
                telephone,
                message,
                true,
                Language.DUTCH);
        DemoDeeds.expect(InquireResult.Received.class, inquiring.ask(InquiryId.next(), asked, NONE, "127.0.0.1"));
    }
}
