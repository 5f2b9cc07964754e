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
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;

/** The words of the certificate that are the same for everyone, in one language. */
final class Wording {

    private final Locale language;
    private final ResourceBundle words;

    Wording(Language language) {
        this.language = language.locale();
        words = ResourceBundle.getBundle("certificates.words", this.language);
    }

    String of(String key, Object... told) {
        return new MessageFormat(words.getString(key), language).format(told);
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
