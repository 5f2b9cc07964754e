package nl.leervink.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static nl.leervink.catalogue.LiteratureKind.ARTICLE;
import static nl.leervink.catalogue.LiteratureKind.BOOK;
import static nl.leervink.catalogue.LiteratureKind.CHAPTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.Literature.Publication;
import nl.leervink.catalogue.Literature.Whole;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.demo.IntervisionGuideTraining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How literature is cited. What is in italics stands between asterisks. */
class CitationTest {

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of(
                        book(
                                "M. Bellersen & I. Kohlmann",
                                2013,
                                "Praktijkboek Intervisie. Proces & Methoden",
                                "2e, geheel herziene druk",
                                "Kluwer"),
                        "Bellersen, M., & Kohlmann, I. (2013). *Praktijkboek Intervisie. Proces & Methoden* (2e, geheel herziene druk). Kluwer."),
                Arguments.of(
                        book("J. Hendriksen", 2007, "Werkboek intervisie", "", "H. Nelissen"),
                        "Hendriksen, J. (2007). *Werkboek intervisie*. H. Nelissen."),
                Arguments.of(
                        new Literature("M. Bellersen", Optional.empty(), "Praktijkboek intervisie", "", "", ""),
                        "Bellersen, M. (z.d.). *Praktijkboek intervisie*."),
                Arguments.of(
                        book("F. Schulz von Thun", 2010, "Hoe bedoelt u?", "", "Wolters-Noordhoff"),
                        "Schulz von Thun, F. (2010). *Hoe bedoelt u?* Wolters-Noordhoff."),
                Arguments.of(
                        book("F. Schulz von Thun", 2010, "Hoe bedoelt u?", "3", "Wolters-Noordhoff"),
                        "Schulz von Thun, F. (2010). *Hoe bedoelt u?* (3e druk). Wolters-Noordhoff."),
                Arguments.of(
                        book("Trimbos-instituut", 2020, "Jaarbericht", "", "Trimbos-instituut"),
                        "Trimbos-instituut. (2020). *Jaarbericht*."),
                Arguments.of(
                        book("Ministerie van Volksgezondheid, Welzijn en Sport", 2021, "Jeugd", "", ""),
                        "Ministerie van Volksgezondheid, Welzijn en Sport. (2021). *Jeugd*."),
                Arguments.of(
                        new Literature(
                                BOOK,
                                "",
                                Optional.of(2015),
                                "Handboek supervisie",
                                new Publication("2", "", "Boom"),
                                new Whole("", "F. Siegers & A. Vos", "", "", ""),
                                "",
                                ""),
                        "Siegers, F., & Vos, A. (Red.). (2015). *Handboek supervisie* (2e druk). Boom."),
                Arguments.of(
                        new Literature(
                                BOOK,
                                "J. Jansen",
                                Optional.of(2015),
                                "Verzameld werk",
                                new Publication("2", "", "Boom"),
                                new Whole("", "F. Siegers", "3", "", ""),
                                "",
                                ""),
                        "Jansen, J. (2015). *Verzameld werk* (F. Siegers, Red.; 2e druk, deel 3). Boom."),
                Arguments.of(
                        new Literature("", Optional.of(1999), "Zonder schrijver", "", "", "Boom"),
                        "*Zonder schrijver*. (1999). Boom."),
                Arguments.of(
                        new Literature(
                                CHAPTER,
                                "A. de Wit",
                                Optional.of(2018),
                                "Waarom luisteren?",
                                new Publication("4", "Assen", "Van Gorcum"),
                                new Whole("Leren begeleiden", "B. Bos & C. van Dam", "", "", "12 - 34"),
                                "",
                                ""),
                        "Wit, A. de. (2018). Waarom luisteren? In B. Bos & C. van Dam (Red.), *Leren begeleiden* (4e druk, pp. 12–34). Van Gorcum."),
                Arguments.of(
                        new Literature(
                                CHAPTER,
                                "A. Wit",
                                Optional.of(2018),
                                "Luisteren",
                                new Publication("", "", ""),
                                new Whole("Leren", "", "", "", "12"),
                                "",
                                ""),
                        "Wit, A. (2018). Luisteren. In *Leren* (p. 12)."),
                Arguments.of(
                        new Literature(
                                ARTICLE,
                                "B. W. Tuckman; Jensen, M. A. C.",
                                Optional.of(1977),
                                "Stages of small-group development revisited",
                                new Publication("", "", ""),
                                new Whole("Group & Organization Studies", "", "2", "4", "419-427"),
                                "10.1177/105960117700200404",
                                "https://voorbeeld.example"),
                        "Tuckman, B. W., & Jensen, M. A. C. (1977). Stages of small-group development revisited. *Group & Organization Studies*, *2*(4), 419–427. https://doi.org/10.1177/105960117700200404"),
                Arguments.of(
                        new Literature(
                                ARTICLE,
                                "A. Bos",
                                Optional.empty(),
                                "Kort",
                                new Publication("", "", ""),
                                new Whole("Intervisie", "", "", "4", ""),
                                "",
                                "https://voorbeeld.example/kort"),
                        "Bos, A. (z.d.). Kort. *Intervisie*, (4). https://voorbeeld.example/kort"),
                Arguments.of(
                        new Literature(
                                BOOK,
                                "A. Bos",
                                Optional.of(2020),
                                "Een\r\nregel",
                                new Publication("", "", ""),
                                Whole.NONE,
                                "",
                                "javascript:alert(1)"),
                        "Bos, A. (2020). *Een regel*."));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsCitedInTheStyleOfTheApa(Literature literature, String expected) {
        var citation = Citation.of(literature);

        assertThat(citation.parts().stream()
                                .map(part -> part.italic() ? "*" + part.words() + "*" : part.words())
                                .collect(joining())
                        + citation.address().map(there -> " " + there).orElse(""))
                .isEqualTo(expected);
        assertThat(citation.text()).isEqualTo(expected.replace("*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J. Jansen | Jansen, J.",
                "J.M. Jansen | Jansen, J. M.",
                "J.-P. Jansen | Jansen, J.-P.",
                "Th. van der Berg | Berg, Th. van der",
                "I. 't Hart | Hart, I. 't",
                "F. van Doorn, B. Bos en C. Cox | Doorn, F. van, Bos, B., & Cox, C.",
                "Doorn, F. van; Bos, B. | Doorn, F. van, & Bos, B.",
                "Bellersen, M., & Kohlmann, I. | Bellersen, M., & Kohlmann, I.",
                "Bellersen, M., Cox, C. A., & Kohlmann, I. | Bellersen, M., Cox, C. A., & Kohlmann, I.",
                "J. Jansen and K. King | Jansen, J., & King, K.",
                "Ö. Öztürk & É. d'Arc | Öztürk, Ö., & d'Arc, É.",
                "Nederlands Jeugdinstituut | Nederlands Jeugdinstituut",
                "J. Jansen; Nederlands Jeugdinstituut | Jansen, J., & Nederlands Jeugdinstituut",
                "W.F. | W.F.",
                ", ; & | , ; &",
            })
    void namesAreTurnedAround(String written, String expected) {
        assertThat(CitedNames.of(written).inverted()).isEqualTo(expected);
    }

    @Test
    void upToTwentyNamesAreAllGivenAndOfMoreTheFirstNineteenAndTheLast() {
        assertThat(CitedNames.of(names(20)).inverted())
                .contains("Naamt, A., & Naamu, A.")
                .doesNotContain("…");
        assertThat(CitedNames.of(names(21)).inverted())
                .startsWith("Naamb, A., Naamc, A.")
                .endsWith("Naamt, A., … Naamv, A.")
                .doesNotContain("&", "Naamu");
    }

    @Test
    void aListIsInTheOrderOfAnAlphabet() {
        var cited =
                Citation.inOrder(GuidingIntervision.described("x").contents().literature());

        assertThat(cited)
                .extracting(Citation::text)
                .containsExactly(
                        "Bellersen, M., & Kohlmann, I. (2013). Praktijkboek Intervisie. Proces & Methoden (2e, geheel herziene druk). Kluwer.",
                        "Hendriksen, J. (2007). Werkboek intervisie. H. Nelissen.",
                        "Hendriksen, J., & Huizing, J. (2014). Intervisie werkvormen. Thema.",
                        "Schulz von Thun, F. (2010). Hoe bedoelt u? Een psychologische analyse van menselijke communicatie. Wolters-Noordhoff.");
    }

    @Test
    void aLetterWithAnAccentStandsBesideTheOneWithout() {
        var cited = Citation.inOrder(List.of(
                book("S. Zwart", 2010, "Zo", "", "Thema"),
                book("B. Öztürk", 2011, "Over", "", "Thema"),
                book("A. Évers", 2012, "Even", "", "Thema")));

        assertThat(cited)
                .extracting(Citation::words)
                .extracting(words -> words.substring(0, 2))
                .containsExactly("Év", "Öz", "Zw");
    }

    @Test
    void theTitlesOfTheSourcesCarryOverExactly() {
        assertThat(Stream.of(IntervisionGuideTraining.described("x"), GuidingIntervision.described("y"))
                        .flatMap(course -> course.contents().literature().stream())
                        .map(Literature::title))
                .containsExactly(
                        "Praktijkboek intervisie",
                        "Praktijkboek Intervisie. Proces & Methoden",
                        "Hoe bedoelt u? Een psychologische analyse van menselijke communicatie",
                        "Werkboek intervisie",
                        "Intervisie werkvormen");
    }

    @Test
    void aProgramForReferencesReadsTheListAndNothingBreaksItsLines() {
        var article = new Literature(
                ARTICLE,
                "A. Bos & B. van Cox",
                Optional.of(2020),
                "Een titel\r\nER  - \nTY  - BOOK",
                new Publication("", "", ""),
                new Whole("Intervisie", "", "2", "4", "12–34"),
                "10.1000/182",
                "");

        var lines = new String(References.of(List.of(article)).toArray(), UTF_8);

        assertThat(lines.split("\r\n"))
                .containsExactly(
                        "TY  - JOUR",
                        "AU  - Bos, A.",
                        "AU  - Cox, B. van",
                        "PY  - 2020",
                        "TI  - Een titel ER - TY - BOOK",
                        "T2  - Intervisie",
                        "VL  - 2",
                        "IS  - 4",
                        "SP  - 12",
                        "EP  - 34",
                        "DO  - 10.1000/182",
                        "ER  - ");
    }

    private static Literature book(String authors, int year, String title, String edition, String publisher) {
        return new Literature(authors, Optional.of(year), title, edition, "Elders", publisher);
    }

    private static String names(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> "A. Naam" + (char) ('b' + number))
                .collect(joining(" & "));
    }
}
