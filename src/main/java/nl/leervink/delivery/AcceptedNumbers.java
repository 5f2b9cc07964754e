package nl.leervink.delivery;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leervink.delivery.ReadBackResult.Unread;
import nl.leervink.delivery.ReadBackResult.Why;
import nl.leervink.kernel.OneLine;
import nl.leervink.points.LedgerEntryId;

/**
 * A register's list of the numbers it accepted, one on a line, held against the rows of a delivery.
 *
 * @param accepted the rows it names, those that were accepted before among them
 * @param unread the lines that name none, or none that can be accepted
 */
record AcceptedNumbers(Set<LedgerEntryId> accepted, List<Unread> unread) {

    static AcceptedNumbers read(String pasted, List<DeliveredRow> rows) {
        var accepted = new HashSet<LedgerEntryId>();
        var unread = new ArrayList<Unread>();
        var seen = new HashSet<String>();
        var lines = pasted.lines().map(OneLine::of).toList();
        for (var line = 0; line < lines.size(); line++) {
            var typed = lines.get(line);
            if (typed.isEmpty() || !seen.add(bare(typed))) {
                continue;
            }
            var named = rows.stream()
                    .filter(row -> bare(row.number()).equals(bare(typed)))
                    .toList();
            if (named.isEmpty()) {
                unread.add(new Unread(line + 1, typed, Why.NOT_IN_LIST, ""));
            } else if (named.size() > 1) {
                unread.add(new Unread(line + 1, typed, Why.SEVERAL_ROWS, names(named)));
            } else if (named.getFirst().given().filter(Answer.REJECTED::equals).isPresent()) {
                unread.add(new Unread(line + 1, typed, Why.REJECTED_BEFORE, names(named)));
            } else {
                accepted.add(named.getFirst().entry());
            }
        }
        return new AcceptedNumbers(accepted, unread);
    }

    boolean isEmpty() {
        return accepted.isEmpty() && unread.isEmpty();
    }

    private static String names(List<DeliveredRow> rows) {
        return rows.stream().map(DeliveredRow::name).distinct().collect(joining(", "));
    }

    /** As two writings of one number agree: without spaces, dots, hyphens, and the {@code #} of PE-online. */
    private static String bare(String number) {
        return number.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(joining())
                .toUpperCase(Locale.ROOT);
    }
}
