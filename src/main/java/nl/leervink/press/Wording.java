package nl.leervink.press;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;
import nl.leervink.press.CertificateContent.Guide;

/** The words of one kind of certificate that are not the office's to write, in one language. */
final class Wording {

    private final Locale language;
    private final CertificateKind kind;
    private final ResourceBundle words;

    Wording(Language language, CertificateKind kind) {
        this.language = language.locale();
        this.kind = kind;
        words = ResourceBundle.getBundle("certificates.words", this.language);
    }

    /** Words that this kind says in its own way, or else those of every kind. */
    String of(String key, Object... told) {
        var own = key + "." + kind.name().toLowerCase(Locale.ROOT);
        return new MessageFormat(words.getString(words.containsKey(own) ? own : key), language).format(told);
    }

    /** What stands in a place of the template. */
    String told(TemplatePlace place, CertificateContent content) {
        return switch (place) {
            case NAME -> content.participant();
            case COURSE -> content.course();
            case DAYS -> days(content.days());
            case HOURS -> hours(content.contactTime(), content.selfStudy());
            case FORM -> content.form().map(form -> of(form.key())).orElseGet(() -> of("form"));
            case BUREAU -> content.bureau();
            case TRAINERS -> listed(content.trainers());
            case GUIDE -> content.guide().map(Guide::name).orElse("");
            case REGISTRATION ->
                content.guide()
                        .map(guide -> of("registration", guide.register(), guide.number()))
                        .orElse("");
        };
    }

    String hours(Minutes contact, Minutes selfStudy) {
        return selfStudy.isNone()
                ? of("hours", contact.inHours())
                : of("hours.with-self-study", contact.inHours(), selfStudy.inHours());
    }

    /** {@code 11 en 12 maart en 22 april 2027}: each month and each year is said once. */
    String days(List<LocalDate> days) {
        var months = days.stream().map(YearMonth::from).distinct().sorted().toList();
        var written = new ArrayList<String>();
        for (var i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var lastOfYear = i == months.size() - 1 || months.get(i + 1).getYear() > month.getYear();
            var name = DateTimeFormatter.ofPattern(lastOfYear ? "MMMM yyyy" : "MMMM", language);
            var inMonth = days.stream()
                    .filter(day -> YearMonth.from(day).equals(month))
                    .map(day -> String.valueOf(day.getDayOfMonth()))
                    .toList();
            written.add(listed(inMonth) + " " + name.format(month));
        }
        return listed(written);
    }

    /** Whose points an award is, and as what: in one line. */
    String ofAward(CertificateContent.Award award) {
        return Stream.of(award.register(), award.category(), award.reference())
                .filter(word -> !word.isBlank())
                .collect(joining(", "));
    }

    /** {@code a, b en c}. */
    String listed(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + of("and") + " " + parts.getLast();
    }
}
