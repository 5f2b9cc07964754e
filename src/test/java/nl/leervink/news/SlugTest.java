package nl.leervink.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Basisopleiding vertrouwenspersoon, basisopleiding-vertrouwenspersoon",
        "'Eén plek: écht vrij!', een-plek-echt-vrij",
        "'  --  ', bericht",
        "名字, bericht",
        "'<script>alert(1)</script>', script-alert-1-script"
    })
    void aSlugIsMadeOfTheLettersAndFiguresOfATitle(String title, String slug) {
        assertThat(Slug.of(title, _ -> false)).isEqualTo(slug);
    }

    @Test
    void whereATitleIsTakenItsSlugIsNumbered() {
        assertThat(Slug.of("Nieuws", Set.of("nieuws", "nieuws-2")::contains)).isEqualTo("nieuws-3");
    }

    @Test
    void ofALongTitleTheSlugIsCutAndStaysOne() {
        var slug = Slug.of("a".repeat(74) + " einde", Set.of()::contains);

        assertThat(slug).isEqualTo("a".repeat(74));
        assertThat(Slug.isOne(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "-a", "a-", "Hoofd", "a/b", "a b", "é", "../nieuws"})
    void whatAnAddressCannotEndWithIsNoSlug(String typed) {
        assertThat(Slug.isOne(typed)).isFalse();
    }
}
