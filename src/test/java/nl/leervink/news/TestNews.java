package nl.leervink.news;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** News for tests that need some written or published, whoever acts. */
@Component
public class TestNews {

    private final NewsDesk desk;
    private final TestClock clock;

    TestNews(NewsDesk desk, TestClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Complete, in Dutch only, under an address made from its title, for as long as it stays. */
    public static NewsContent saying(String title) {
        return new NewsContent(
                "",
                new NewsWords(title, "Waar het om gaat.", "De *tekst* zelf."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static NewsContent during(String title, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new NewsContent("", saying(title).dutch(), Optional.empty(), from, until);
    }

    /** As {@link #saying}, and told in English as well. */
    public static NewsContent inBothLanguages(String title) {
        return new NewsContent(
                "",
                saying(title).dutch(),
                Optional.of(new NewsWords("In English", "What it comes down to.", "The text itself.")),
                Optional.empty(),
                Optional.empty());
    }

    public NewsItemId draft(NewsContent content) {
        return asOffice(() -> ((KeepNewsResult.Kept) desk.write(content)).id());
    }

    /** Shown from today, or from its own first day. */
    public NewsItemId published(NewsContent content) {
        var id = draft(content);
        asOffice(() -> desk.publish(id, sheet(id).revision(), content));
        return id;
    }

    public NewsItemId published() {
        return published(saying("Bericht van " + clock.today()));
    }

    public void withdraw(NewsItemId id) {
        asOffice(() -> desk.withdraw(id, sheet(id).revision()));
    }

    public NewsSheet sheet(NewsItemId id) {
        return asOffice(() -> desk.sheet(id).orElseThrow());
    }

    public String slug(NewsItemId id) {
        return sheet(id).content().slug();
    }

    private static <T> T asOffice(Supplier<T> deed) {
        return SignIn.during(PersonId.next(), Role.OFFICE, deed);
    }
}
