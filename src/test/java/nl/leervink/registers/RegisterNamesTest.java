package nl.leervink.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leervink.registers.rules.ProfileFiles;
import org.junit.jupiter.api.Test;

/** One spelling of registers and categories, whichever screen asks. */
class RegisterNamesTest {

    private static final RegisterCode SKJ = new RegisterCode("SKJ");
    private static final RegisterCode MFN = new RegisterCode("MfN");

    private final RegisterNames names = new RegisterNames(ProfileFiles.ours());

    @Test
    void aCategoryIsSpelledWithItsMarkAndItsNameAndAWordIsSpelledOnce() {
        assertThat(names.category(MFN, "1a")).isEqualTo("1a Vakkennis en vaardigheden");
        assertThat(names.category(MFN, "2")).isEqualTo("2 Verwante kennis");
        assertThat(names.category(SKJ, "formeel leren")).isEqualTo("Formeel leren");
        assertThat(names.category(new RegisterCode("Registerplein"), "scholing"))
                .isEqualTo("Geaccrediteerde deskundigheidsbevordering");
        assertThat(names.category(MFN, "9z")).isEqualTo("9z");
    }

    @Test
    void aProfileIsSpelledWithItsRegisterAndItsChamberEachOnce() {
        assertThat(names.profile("skj-jgp")).isEqualTo("SKJ · Kwaliteitsregister Jeugd · Jeugd- en gezinsprofessional");
        assertThat(names.profile("registerplein")).isEqualTo("Registerplein");
        assertThat(names.profile("nergens")).isEqualTo("nergens");
        assertThat(names.profiles(List.of("nip", "skj-jgp")))
                .isEqualTo("NIP · Nederlands Instituut van Psychologen; SKJ · Kwaliteitsregister Jeugd"
                        + " · Jeugd- en gezinsprofessional");
    }

    @Test
    void aChamberIsNamedAloneWhereThereIsOne() {
        assertThat(names.chamber("skj-jgp")).contains("Jeugd- en gezinsprofessional");
        assertThat(names.chamber("mfn")).isEmpty();
        assertThat(names.chamber("nergens")).isEmpty();
    }

    @Test
    void aCategoryThatOneChamberLacksIsSpelledAsAnotherDoes() {
        assertThat(names.category(SKJ, "skj-jgp", "scholing")).isEqualTo("Scholing");
        assertThat(names.category(SKJ, "skj-jgp", "reflectie")).isEqualTo("Reflectie");
    }
}
