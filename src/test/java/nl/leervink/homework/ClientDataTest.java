package nl.leervink.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leervink.homework.ClientData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik sprak met mevrouw De Vries over haar zoon.|NAME|De Vries",
                "De moeder belde. Meneer van den Berg bleef stil.|NAME|Berg",
                "Een cliënt Kevin kwam te laat.|NAME|Kevin",
                "Het meisje heet Fatima en is tien.|NAME|Fatima",
                "In de groep bracht een collega de zaak in van Sanne de Wit en haar broer.|NAME|Sanne de Wit",
                "Zijn nummer is 111222333 in het dossier.|CITIZEN_NUMBER|111222333",
                "BSN 1112.22.333 staat erbij.|CITIZEN_NUMBER|1112.22.333",
                "Geboren op 3-4-2011 in Assen.|DATE_OF_BIRTH|3-4-2011",
                "Geboren op 3 april 2011.|DATE_OF_BIRTH|3 april 2011",
                "Bel haar op 06-12345678.|PHONE|06-12345678",
                "Ze mailde via anna@voorbeeld.example terug.|EMAIL|anna@voorbeeld.example"
            })
    void whatIsAboutAClientIsFound(String text, Kind kind, String words) {
        assertThat(ClientData.in(text)).as(text).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(text.substring(found.from(), found.to())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ik merkte dat ik stil werd. Daarna vroeg ik door.",
                "De stilte na de eerste vraag raakte me, en dat was 45 minuten lang zo.",
                "Wij werkten volgens de Wet Meldcode en met de Raad voor de Rechtspraak.",
                "Het kost € 1.295,00 en duurt 10,5 uur.",
                "Het nummer 123456789 is geen burgerservicenummer.",
                "In 2011 begon ik. Later, in 2019, stopte ik."
            })
    void whatIsAboutNobodyIsLeftAlone(String text) {
        assertThat(ClientData.in(text)).isEmpty();
    }

    @Test
    void eachIsPointedAtOnceAndNotTooMany() {
        assertThat(ClientData.in("Mevrouw Kevin Jansen. Mevrouw Kevin Jansen.")).hasSize(2);
        assertThat(ClientData.in("bel 06-12345678 ".repeat(500))).hasSize(20);
    }

    @Test
    void aLongTextThatTeasesThePatternsIsReadInTime() {
        var hostile = "Van van van de de de ".repeat(900) + "1 ".repeat(500) + "A-".repeat(2_000);
        var endless = "x".repeat(200_000);

        org.assertj.core.api.Assertions.assertThatCode(
                        () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                            ClientData.in(hostile);
                            ClientData.in(endless);
                        }))
                .doesNotThrowAnyException();
    }
}
