package nl.leervink.press;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.paper.Typeface;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.press.StyleResult.Kept;
import nl.leervink.press.StyleResult.LogoUntold;
import nl.leervink.press.StyleResult.NothingNew;
import nl.leervink.press.StyleResult.Overtaken;
import nl.leervink.press.StyleResult.TooLong;
import nl.leervink.press.StyleResult.TooPale;
import nl.leervink.press.StyleResult.Unprintable;
import nl.leervink.press.StyleResult.WhoseSignature;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the bureau's paper looks. A new version stands beside the old. */
@Service
@ForOffice
public class HouseStyles {

    public static final int LONGEST = 120;

    private final HouseStyleVersions versions;
    private final VersionDesk desk;
    private final Album album;
    private final People people;
    private final Clock clock;

    HouseStyles(HouseStyleVersions versions, VersionDesk desk, Album album, People people, Clock clock) {
        this.versions = versions;
        this.desk = desk;
        this.album = album;
        this.people = people;
        this.clock = clock;
    }

    /** The one that holds for what is issued now; without a picture that cannot be read any more. */
    @Transactional(readOnly = true)
    public HouseStyle current() {
        return versions.holding(album);
    }

    /** Whether all its pictures can be read: as long as not, nothing is issued. */
    @Transactional(readOnly = true)
    public boolean isReadable() {
        return versions.isReadable(album);
    }

    /** The latest that the office kept, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(int atMost) {
        var kept = versions.findByOrderByNumberDesc(Limit.of(atMost));
        var names = people.persons(kept.stream().map(HouseStyleVersion::keptBy).collect(toSet()));
        return kept.stream()
                .map(version -> new VersionRow(
                        version.number(),
                        Optional.ofNullable(names.get(version.keptBy()))
                                .map(person -> person.name().full())
                                .orElse(""),
                        version.keptAt()))
                .toList();
    }

    /**
     * Keeps a new version.
     *
     * @param drawn as someone drew it up; its version is the one they saw
     */
    @Transactional
    public StyleResult keep(PersonId office, HouseStyle drawn) {
        var style = new HouseStyle(
                drawn.version() + 1,
                drawn.logo(),
                OneLine.of(drawn.logoTold()),
                drawn.first(),
                drawn.second(),
                OneLine.of(drawn.signatory()),
                OneLine.of(drawn.function()),
                drawn.signature());
        var objection = objection(style);
        if (objection.isPresent()) {
            return objection.get();
        }
        desk.hold();
        var holds = versions.holding(album);
        if (holds.version() != drawn.version()) {
            return new Overtaken(holds.version());
        }
        if (style.looksLike(holds) && versions.isReadable(album)) {
            return new NothingNew();
        }
        versions.save(new HouseStyleVersion(
                style,
                style.logo().map(picture -> album.keep(picture, "logo.png")),
                style.signature().map(picture -> album.keep(picture, "signature.png")),
                office,
                clock.instant()));
        return new Kept(style.version());
    }

    /** What keeps a house style from being one; empty if nothing does. */
    @Transactional(readOnly = true)
    public Optional<StyleResult> objection(HouseStyle style) {
        var words = List.of(style.logoTold(), style.signatory(), style.function());
        return Stream.<Optional<? extends StyleResult>>of(
                        Stream.of(style.first(), style.second())
                                .filter(accent -> !accent.isLegible())
                                .findFirst()
                                .map(accent -> new TooPale(accent, accent.contrast())),
                        words.stream()
                                .filter(text -> text.length() > LONGEST)
                                .findFirst()
                                .map(text -> new TooLong(text, LONGEST)),
                        words.stream()
                                .filter(text ->
                                        !Typeface.unprintable(Stream.of(text)).isEmpty())
                                .findFirst()
                                .map(text -> new Unprintable(text, Typeface.unprintable(Stream.of(text)))),
                        Optional.of(new LogoUntold())
                                .filter(_ -> style.logo().isPresent()
                                        && style.logoTold().isBlank()),
                        Optional.of(new WhoseSignature())
                                .filter(_ -> style.signature().isPresent()
                                        && style.signatory().isBlank()))
                .<StyleResult>flatMap(Optional::stream)
                .findFirst();
    }
}
