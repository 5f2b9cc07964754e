package nl.leervink.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kwaad.example",
                "Win op kwaad.nl",
                "WWW.kwaad.example",
                "naam@huis.example",
                "<b>Jan</b>",
                " ",
                "\0\r\n"
            })
    void aLinkIsNobodysName(String typed) {
        assertThat(PersonName.parse(typed, "", "Wit")).isEmpty();
        assertThat(PersonName.parse("Sanne", "", typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"J.P.", "J.Th.", "Chr.", "Anne-Fleur", "D'Angelo", "Nguyễn Thị", "Øresund", "王"})
    void whatPeopleAreCalledIsAName(String typed) {
        assertThat(PersonName.parse(" " + typed + " ", "", "Wit"))
                .map(PersonName::given)
                .contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vera van Leeuwen",
                "vera vanleeuwen",
                "VÉRA LEEUWEN",
                "V. van Leeuwen",
                "V.A. van Leeuwen",
                "Vera A. van Leeuwen",
                "Vera Anne van Leeuwen",
                "Anne van Leeuwen",
                "drs. V. van Leeuwen MSc",
                "Mevr. dr. Vera van Leeuwen"
            })
    void oneSignsWithGivenNamesOrInitialsAndTheFamilyName(String typed) {
        assertThat(new PersonName("Vera Anne", "van", "Leeuwen").isMeantBy(typed))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iemand Anders", "van Leeuwen", "Vera", "B. van Leeuwen", "Vera van Leeuw", "V"})
    void whatSomebodyElseIsCalledIsNotOnesName(String typed) {
        assertThat(new PersonName("Vera Anne", "van", "Leeuwen").isMeantBy(typed))
                .isFalse();
    }

    @Test
    void ofWhomOnlyInitialsAreKnownTheGivenNameMayBeTyped() {
        var known = new PersonName("V.A.", "van", "Leeuwen");

        assertThat(known.isMeantBy("Vera van Leeuwen")).isTrue();
        assertThat(known.isMeantBy("Bas van Leeuwen")).isFalse();
    }

    @Test
    void aNameThatRepeatsItselfIsReadAsFast() {
        var same = new PersonName("aa ".repeat(39) + "aa", "", "b");

        assertThat(same.isMeantBy("a".repeat(119) + "c")).isFalse();
    }

    @Test
    void aListStandsInDutchOrder() {
        var names = List.of(
                new PersonName("Ans", "van", "Zon"),
                new PersonName("Umut", "", "Şahin"),
                new PersonName("Vera", "", "Vermeer"),
                new PersonName("Anna", "", "Bergman"),
                new PersonName("Zoë", "van den", "berg"));

        assertThat(names.stream().sorted(PersonName.BY_FAMILY))
                .extracting(PersonName::family)
                .containsExactly("berg", "Bergman", "Şahin", "Vermeer", "Zon");
    }

    @Test
    void whatIsKeptIsReadAgainWhateverOneMayTypeNow() {
        assertThat(new PersonName("Sanne", "", "Smit @ Jansen").full()).isEqualTo("Sanne Smit @ Jansen");
    }

    @Test
    void aParticleMayBeLeftOutButIsNoLinkEither() {
        assertThat(PersonName.parse("Sanne", "http://kwaad.example", "Wit")).isEmpty();
        assertThat(PersonName.parse("Sanne", "v/d", "Berg"))
                .map(PersonName::full)
                .contains("Sanne v/d Berg");
        assertThat(PersonName.parse("Sanne", " de ", "Wit"))
                .map(PersonName::full)
                .contains("Sanne de Wit");
    }

    @Test
    void aFamilyNameAloneIsNotTheWholeName() {
        var known = new PersonName("B.", "", "Bos");

        assertThat(known.isMeantBy("Bos")).isFalse();
        assertThat(known.isMeantBy("B. Bos")).isTrue();
        assertThat(known.isMeantBy("Bas Bos")).isTrue();
    }
}
