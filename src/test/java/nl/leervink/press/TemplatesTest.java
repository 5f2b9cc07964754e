package nl.leervink.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.Rounds;
import nl.leervink.SignIn;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.press.TemplateResult.Kept;
import nl.leervink.press.TemplateResult.NothingNew;
import nl.leervink.press.TemplateResult.Overtaken;
import nl.leervink.press.TemplateResult.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class TemplatesTest {

    private static final CertificateKind KIND = CertificateKind.ATTENDANCE;
    private static final Language LANGUAGE = Language.ENGLISH;

    @Autowired
    Templates templates;

    @Autowired
    HouseStyles styles;

    @Autowired
    Looks looks;

    @Autowired
    TestPeople people;

    PersonId office;

    @BeforeEach
    void theOfficeSitsAtTheScreen() {
        office = people.someone("Olga", "Ommen");
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void aNewVersionStandsBesideTheOldAndSaysWhoKeptIt() {
        var before = templates.current(KIND, LANGUAGE);

        var result = templates.keep(office, KIND, LANGUAGE, text("Proof"), before.version());

        assertThat(result).isEqualTo(new Kept(before.version() + 1));
        assertThat(templates.current(KIND, LANGUAGE).text().title()).isEqualTo("Proof");
        assertThat(looks.now(KIND, LANGUAGE).printed().template()).isEqualTo(before.version() + 1);
        var row = templates.versions(KIND, LANGUAGE, 1).getFirst();
        assertThat(row.number()).isEqualTo(before.version() + 1);
        assertThat(row.keptBy()).isEqualTo("Olga Ommen");
    }

    @Test
    void whatIsRefusedIsNotKept() {
        var before = templates.current(KIND, LANGUAGE);

        var result = templates.keep(
                office,
                KIND,
                LANGUAGE,
                new TemplateText("Proof", "Nobody took part in {cursus}", ""),
                before.version());

        assertThat(result).isEqualTo(new Refused(new TemplateFlaw.PlaceMissing(TemplatePlace.NAME)));
        assertThat(templates.current(KIND, LANGUAGE)).isEqualTo(before);
    }

    @Test
    void whatAColleagueKeptMeanwhileIsLeftAlone() {
        var seen = templates.current(KIND, LANGUAGE).version();
        templates.keep(office, KIND, LANGUAGE, text("First of two"), seen);

        var result = templates.keep(office, KIND, LANGUAGE, text("Second of two"), seen);

        assertThat(result).isEqualTo(new Overtaken(seen + 1));
        assertThat(templates.current(KIND, LANGUAGE).text().title()).isEqualTo("First of two");
    }

    @ParameterizedTest(name = "round {0}")
    @MethodSource("rounds")
    void ofManyWhoKeepAtTheSameTimeOneDoesAndTheOthersAreToldSo(int round) throws Exception {
        var seen = templates.current(KIND, LANGUAGE).version();
        var style = styles.current();
        var texts = new ArrayList<Callable<Object>>();
        var looks = new ArrayList<Callable<Object>>();
        for (var one = 0; one < 4; one++) {
            var title = "Round " + round + " of " + one;
            texts.add(() -> SignIn.during(
                    office, Role.OFFICE, () -> templates.keep(office, KIND, LANGUAGE, text(title), seen)));
            var drawn = new HouseStyle(
                    style.version(),
                    Optional.of(TestPictures.picture(60 + one, 20)),
                    title,
                    Accent.PETROL,
                    Accent.RUST,
                    "",
                    "",
                    Optional.empty());
            looks.add(() -> SignIn.during(office, Role.OFFICE, () -> styles.keep(office, drawn)));
        }

        assertThat(atOnce(texts))
                .containsOnlyOnce(new Kept(seen + 1))
                .containsOnly(new Kept(seen + 1), new Overtaken(seen + 1));
        assertThat(atOnce(looks))
                .containsOnlyOnce(new StyleResult.Kept(style.version() + 1))
                .containsOnly(
                        new StyleResult.Kept(style.version() + 1), new StyleResult.Overtaken(style.version() + 1));
    }

    static IntStream rounds() {
        return Rounds.of(2, 20);
    }

    private static List<Object> atOnce(List<Callable<Object>> deeds) throws Exception {
        var done = new ArrayList<>();
        try (var everybody = Executors.newFixedThreadPool(deeds.size())) {
            for (var deed : everybody.invokeAll(deeds)) {
                done.add(deed.get());
            }
        }
        return done;
    }

    @Test
    void whatAlreadyHoldsMakesNoVersion() {
        var holds = templates.current(KIND, LANGUAGE);

        assertThat(templates.keep(office, KIND, LANGUAGE, holds.text(), holds.version()))
                .isInstanceOf(NothingNew.class);
    }

    @Test
    void aHouseStyleIsKeptWithItsPictures() {
        var seen = styles.current();
        var drawn = new HouseStyle(
                seen.version(),
                Optional.of(TestPictures.picture(300, 100)),
                "Logo " + office.value(),
                Accent.PETROL,
                Accent.RUST,
                "Olga Ommen",
                "Directeur",
                Optional.of(TestPictures.signature()));

        assertThat(styles.keep(office, drawn)).isEqualTo(new StyleResult.Kept(seen.version() + 1));

        var kept = styles.current();
        assertThat(kept.logo().orElseThrow().png())
                .isEqualTo(drawn.logo().orElseThrow().png());
        assertThat(kept.signatory()).isEqualTo("Olga Ommen");
        assertThat(styles.current().logo().orElseThrow())
                .as("decoded once")
                .isSameAs(kept.logo().orElseThrow());
        assertThat(styles.versions(1).getFirst().keptBy()).isEqualTo("Olga Ommen");
    }

    @Test
    void aColourThatIsTooPaleIsRefusedWithWhatWasMeasured() {
        var seen = styles.current();
        var pale = new HouseStyle(
                seen.version(), Optional.empty(), "", new Accent("#ff0000"), Accent.RUST, "", "", Optional.empty());

        assertThat(styles.keep(office, pale))
                .isInstanceOfSatisfying(
                        StyleResult.TooPale.class,
                        refused -> assertThat(refused.contrast()).isBetween(3.99, 4.0));
        assertThat(styles.current().version()).isEqualTo(seen.version());
    }

    @Test
    void aSignatureNeedsANameAndALogoADescription() {
        var picture = Optional.of(TestPictures.signature());
        var seen = styles.current().version();

        assertThat(styles.keep(
                        office,
                        new HouseStyle(seen, Optional.empty(), "", Accent.PETROL, Accent.RUST, " ", "", picture)))
                .isInstanceOf(StyleResult.WhoseSignature.class);
        assertThat(styles.keep(
                        office,
                        new HouseStyle(seen, picture, "", Accent.PETROL, Accent.RUST, "", "", Optional.empty())))
                .isInstanceOf(StyleResult.LogoUntold.class);
    }

    @Test
    void onlyTheOfficeSetsHowCertificatesLook() {
        SignIn.as(office, Role.TRAINER);

        assertThatThrownBy(() -> templates.keep(office, KIND, LANGUAGE, text("Mine"), 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> styles.keep(office, HouseStyle.OURS)).isInstanceOf(AccessDeniedException.class);
    }

    private static TemplateText text(String title) {
        return new TemplateText(title, "{naam}\ntook part in\n{cursus}", "");
    }
}
