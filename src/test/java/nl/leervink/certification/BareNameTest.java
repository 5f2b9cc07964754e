package nl.leervink.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareNameTest {

    @ParameterizedTest(name = "{0} is typed as {1}")
    @CsvSource({
        "Zoë van den Berg-Žižek,     zoe van den berg zizek",
        "Łukasz Đurić,               Lukasz Duric",
        "Çağla Işık,                 cagla isik",
        "Nguyễn Thị Phương Thảo,     nguyen thi phuong thao",
        "J.W. de Groot,              JW de Groot",
        "Søren Weiß,                 Soren Weiss",
        "Zoë Verhagen,         Zoë   Verhagen"
    })
    void aNameIsTheSameHoweverItIsCopied(String printed, String typed) {
        assertThat(BareName.of(typed)).isEqualTo(BareName.of(printed));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Anna Appel, Anna", "Anna Appel, Anna Apple", "Anna Appel, ''", "Анна, Anna"})
    void anotherNameIsAnother(String printed, String typed) {
        assertThat(BareName.of(typed)).isNotEqualTo(BareName.of(printed));
    }
}
