package nl.leervink.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.files.Table;
import nl.leervink.files.TableReading;
import nl.leervink.kernel.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final ListContents REGISTERS = new ListContents(List.of("SKJ", "MfN"), List.of(), false);
    private static final ListContents COUNTS_FOR_SKJ = new ListContents(List.of("SKJ", "MfN"), List.of("SKJ"), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voornaam;Tussenvoegsel;Achternaam;E-mailadres;SKJ-registratienummer",
                "voornaam;tv;ACHTERNAAM;e-mail;Registernummer SKJ",
                "First name;Infix;Last name;E-mail address;SKJ number",
                "Deelnemers van de afdeling;;;;\n\nRoepnaam;tussenvoegsels;familienaam;mail;nummer bij SKJ",
            })
    void columnsAreKnownByWhatStandsAboveThem(String header) {
        assertThat(persons(header + "\nNoor;van den;Berg;noor@voorbeeld.example;100012345"))
                .singleElement()
                .satisfies(noor -> {
                    assertThat(noor.name().orElseThrow().full()).isEqualTo("Noor van den Berg");
                    assertThat(noor.address()).isPresent();
                    assertThat(noor.numbers()).containsExactly(new ListedNumber("SKJ", "100012345"));
                });
    }

    @Test
    void withoutAHeaderTheContentTells() {
        assertThat(persons("noor@voorbeeld.example\t12\tNoor\tvan den\tBerg\nbram@voorbeeld.example\t13\tBram\t\tBoom"))
                .extracting(ListedPerson::written)
                .containsExactly("Noor van den Berg", "Bram Boom");
        assertThat(persons("Noor van den Berg,noor@voorbeeld.example"))
                .extracting(ListedPerson::family)
                .containsExactly("Berg");
    }

    @Test
    void whatIsNotRecognisedIsLeftToTheReader() {
        var table = table("kolom a;kolom b;kolom c\n1;2;3");

        assertThat(Layout.of(table, REGISTERS).isEnough()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Registratienummer", "registernr.", "Register number", "Lidnummer"})
    void aNumberOfWhichNobodySaysTheRegisterIsNotReadAndSaysSo(String title) {
        var table = table("naam;e-mail;" + title + "\nNoor Berg;noor@voorbeeld.example;100012345");
        var layout = Layout.of(table, REGISTERS);

        assertThat(layout.unnamed()).containsExactly(2);
        assertThat(layout.persons(table).getFirst().numbers()).isEmpty();
        assertThat(layout.with(2, Meaning.numberIn("MfN"))
                        .persons(table)
                        .getFirst()
                        .numbers())
                .containsExactly(new ListedNumber("MfN", "100012345"));
    }

    @Test
    void whereOneRegisterCountsSuchANumberIsTakenForOneOfIt() {
        var table = table("naam;e-mail;Registratienummer\nNoor Berg;noor@voorbeeld.example;100012345");
        var layout = Layout.of(table, COUNTS_FOR_SKJ);

        assertThat(layout.assumed()).contains(2);
        assertThat(layout.persons(table).getFirst().numbers()).containsExactly(new ListedNumber("SKJ", "100012345"));
    }

    @Test
    void aRegisterThatHasItsOwnColumnIsNotTakenTwice() {
        var table = table("naam;e-mail;Registratienummer;SKJ\nNoor Berg;noor@voorbeeld.example;1;100012345");
        var layout = Layout.of(table, COUNTS_FOR_SKJ);

        assertThat(layout.unnamed()).containsExactly(2);
        assertThat(layout.persons(table).getFirst().numbers()).containsExactly(new ListedNumber("SKJ", "100012345"));
    }

    @Test
    void aPartOfADayIsReadWhereAnyDayIsHeldInParts() {
        var table = table("naam;e-mail;Dagdeel\nNoor Berg;noor@voorbeeld.example;middag");

        assertThat(Layout.of(table, COUNTS_FOR_SKJ).persons(table).getFirst().part())
                .isEqualTo("middag");
        assertThat(Layout.of(table, REGISTERS).unread(table)).containsExactly(2);
    }

    @Test
    void whatWasLeftAsideIsTold() {
        var table = table("nr;naam;e-mail;Afdeling;;\n1;Noor Berg;noor@voorbeeld.example;Jeugd;;x");
        var layout = Layout.of(table, COUNTS_FOR_SKJ);

        assertThat(layout.unread(table)).containsExactly(0, 3, 5);
        assertThat(layout.title(table, 3)).isEqualTo("Afdeling");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Zoë van den Berg       | Zoë      | van den | Berg",
                "Berg, Zoë van den      | Zoë      | van den | Berg",
                "Jan Peter de Vries     | Jan Peter| de      | Vries",
                "Fatima El-Amrani       | Fatima   | -       | El-Amrani",
                "Ana García Márquez     | Ana      | -       | García Márquez",
                "Cher                   | Cher     | -       | -",
                "A.B. v.d. Meer         | A.B.     | v.d.    | Meer",
            })
    void aNameInOneCellHasItsParts(String name, String given, String particle, String family) {
        assertThat(Layout.parts(name))
                .containsExactly(given, particle == null ? "" : particle, family == null ? "" : family);
    }

    @Test
    void anAddressMayComeAsAMailProgramWritesIt() {
        var person = new ListedPerson(1, "Noor", "-", "Berg", "Noor Berg <Noor@Voorbeeld.example>", List.of());

        assertThat(person.address().orElseThrow().value()).isEqualTo("noor@voorbeeld.example");
        assertThat(person.name().orElseThrow().full()).isEqualTo("Noor Berg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "@SUM(A1)", "-2+3"})
    void aFormulaIsNobodysName(String typed) {
        assertThat(new ListedPerson(1, typed, "", "Berg", "noor@voorbeeld.example", List.of()).name())
                .isEmpty();
    }

    @Test
    void oneSlipIsALetterMoreLessOtherOrSwapped() {
        for (var other : List.of("nor", "nooor", "noer", "nooo", "onor", "moor")) {
            assertThat(Folded.isASlipAway("noor", other)).as(other).isTrue();
        }
        for (var other : List.of("noor", "no", "nroo", "moer", "")) {
            assertThat(Folded.isASlipAway("noor", other)).as(other).isFalse();
        }
    }

    private static List<ListedPerson> persons(String pasted) {
        var table = table(pasted);
        var layout = Layout.of(table, REGISTERS);
        assertThat(layout.isEnough()).isTrue();
        return layout.persons(table);
    }

    private static Table table(String pasted) {
        return ((TableReading.Read) Table.ofText(pasted)).table();
    }
}
