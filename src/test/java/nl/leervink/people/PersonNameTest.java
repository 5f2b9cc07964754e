package nl.leervink.people;

import static org.assertj.core.api.Assertions.assertThat;

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
}
