package nl.leervink.materials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leervink.SignIn;
import nl.leervink.files.KeptFile;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Things that are handed out. Whoever acted goes on. */
@Component
public class TestMaterials {

    private final HandingOut handingOut;
    private final MyMaterials mine;
    private final People people;
    private final JdbcClient database;

    TestMaterials(HandingOut handingOut, MyMaterials mine, People people, JdbcClient database) {
        this.handingOut = handingOut;
        this.mine = mine;
        this.people = people;
        this.database = database;
    }

    /** For the whole edition, at once. */
    public static MaterialDetails called(String title) {
        return new MaterialDetails(title, "", Optional.empty(), Appears.AT_ONCE);
    }

    public static MaterialDetails forDay(int day, Appears appears) {
        return new MaterialDetails("Hand-out dag " + day, "", Optional.of(day), appears);
    }

    /** A PDF unlike those of another name. */
    public static Offered.Sent aPdf(String name) {
        return new Offered.Sent(name, TestFiles.text("%PDF-1.7\n% " + name + "\n%%EOF\n"));
    }

    public HandOutResult puts(PersonId trainer, EditionId edition, MaterialDetails details, Offered offered) {
        return SignIn.during(trainer, Role.TRAINER, () -> handingOut.put(edition, details, offered, trainer));
    }

    /** A PDF of this title. */
    public MaterialId put(PersonId trainer, EditionId edition, MaterialDetails details) {
        puts(trainer, edition, details, aPdf(details.title() + ".pdf"));
        return shelf(trainer, edition).getLast().id();
    }

    public List<MaterialFacts> shelf(PersonId trainer, EditionId edition) {
        return SignIn.during(
                trainer,
                Role.TRAINER,
                () -> handingOut.shelf(edition, trainer).orElseThrow().materials());
    }

    /** What lies on the shelf, by title. */
    public List<String> titles(PersonId trainer, EditionId edition) {
        return shelf(trainer, edition).stream()
                .map(one -> one.details().title())
                .toList();
    }

    /** What a participant sees, by title. */
    public List<String> sees(PersonId participant, EditionId edition) {
        return SignIn.during(participant, Role.PARTICIPANT, () -> mine.in(edition, participant)).stream()
                .map(one -> one.details().title())
                .toList();
    }

    public Optional<Bytes> fetches(PersonId participant, EditionId edition, MaterialId material) {
        return SignIn.during(participant, Role.PARTICIPANT, () -> mine.file(edition, material, participant))
                .map(KeptFile::bytes);
    }

    /** The letters that told this person of something new. */
    List<String> letters(PersonId person) {
        return database.sql("""
                        select text from queued_letter where recipient = :to and occasion like 'material-added:%'
                        order by posted_at, id""").param("to", people.person(person).email().value()).query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** How many files have this name. */
    int kept(String name) {
        return database.sql("select count(*) from stored_file where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
