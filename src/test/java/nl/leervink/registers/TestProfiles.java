package nl.leervink.registers;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileReading;
import nl.leervink.registers.rules.RegisterProfile;

/** Registers of our own making, that nobody else knows. */
public final class TestProfiles {

    private TestProfiles() {}

    /** A short name that no register has. */
    public static String aShortName() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining("", "Proef", ""));
    }

    /** Rules that ask ten points in five years, from a day until further notice. */
    public static String text(String register, LocalDate from) {
        return """
                id: %s
                register: %s
                name: Proefregister
                validFrom: %s
                number: { label: nummer }
                period: { months: 60, anchor: MEMBER_DATE }
                requirements: [{ code: alles, name: Alles, least: 10 }]
                accrual: [{ kinds: [TRAINING], category: alles, mode: CONTACT_HOUR, rate: 1 }]
                accreditation: { by: [%s] }
                delivery: { channel: UNKNOWN }
                facts: [{ about: PERIOD, says: Sinds %s., confidence: BUREAU, seenOn: 2026-01-01 }]
                """.formatted(register.toLowerCase(ROOT), register, from, register.toLowerCase(ROOT), from);
    }

    public static RegisterProfile read(String text) {
        return ((ProfileReading.Sound) ProfileFiles.read(text)).profile();
    }
}
