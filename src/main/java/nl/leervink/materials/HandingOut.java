package nl.leervink.materials;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileCheck;
import nl.leervink.files.FileId;
import nl.leervink.files.FileKind;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.WhoActs;
import nl.leervink.materials.Material.KeptDocument;
import nl.leervink.materials.Materials.Counted;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What trainers hand out in their editions, and the office in any. Whoever changes a shelf holds its edition, so that two
 * at once follow each other; who changes what somebody else changed meanwhile is told, and changes nothing.
 */
@Service
@ForTrainersAndOffice
public class HandingOut {

    /** On one shelf. */
    public static final int MOST = 50;

    /** As which something is handed out. */
    public static final Set<FileKind> KINDS = Set.of(FileKind.values());

    private static final int EDITIONS_LOOKED_AT = 20;

    private final Materials materials;
    private final FileCabinet cabinet;
    private final Editions editions;
    private final People people;
    private final Clock clock;

    HandingOut(Materials materials, FileCabinet cabinet, Editions editions, People people, Clock clock) {
        this.materials = materials;
        this.cabinet = cabinet;
        this.editions = editions;
        this.people = people;
        this.clock = clock;
    }

    /** The shelf of an edition; empty for one of others. */
    @Transactional(readOnly = true)
    public Optional<Shelf> shelf(EditionId edition, PersonId actor) {
        return editions.find(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .map(this::shelf);
    }

    /** How much lies there; nothing in an edition of others. */
    @Transactional(readOnly = true)
    public int howMany(EditionId edition, PersonId actor) {
        return editions.find(edition)
                        .filter(_ -> editions.isRunBy(edition, actor))
                        .isPresent()
                ? materials.countByEdition(edition)
                : 0;
    }

    /** Puts a file or a page on the shelf, below what is there for the same day. */
    @Transactional
    public HandOutResult put(EditionId edition, MaterialDetails details, Offered offered, PersonId actor) {
        return looked(offered, fit -> {
            var known = editions.withSeatsHeld(edition).filter(_ -> editions.isRunBy(edition, actor));
            if (known.isEmpty()) {
                return new HandOutResult.NotYours();
            }
            var told = details.orCalled(fit.name());
            var refused = refused(edition, told).or(() -> liesThere(edition, fit, Optional.empty()));
            if (refused.isPresent()) {
                return refused.get();
            }
            if (materials.countByEdition(edition) >= MOST) {
                return new HandOutResult.TooMany(MOST);
            }
            var made = new Material(edition, told, materials.nextPosition(edition), actor, clock.instant());
            lay(made, fit);
            return new HandOutResult.Done(materials.save(made).title());
        });
    }

    /**
     * Tells something else of a material, and puts it with another day if so asked.
     *
     * @param basedOn the version that was read
     * @param instead another file or page, which takes the place of what it was
     */
    @Transactional
    public HandOutResult change(
            EditionId edition,
            MaterialId material,
            int basedOn,
            MaterialDetails details,
            Optional<Offered> instead,
            PersonId actor) {
        return instead.map(other -> looked(
                        other,
                        fit -> held(edition, material, basedOn, actor, found -> {
                            var told = details.orCalled(fit.name());
                            var refused =
                                    refused(edition, told).or(() -> liesThere(edition, fit, Optional.of(material)));
                            return refused.orElseGet(() -> {
                                lay(found, fit).ifPresent(cabinet::remove);
                                return changed(found, told, actor);
                            });
                        })))
                .orElseGet(() -> held(edition, material, basedOn, actor, found -> {
                    var told = details.orCalled(found.ownName());
                    return refused(edition, told).orElseGet(() -> changed(found, told, actor));
                }));
    }

    /** Puts a material one place higher among what is for the same day, or lower; at the end nothing happens. */
    @Transactional
    public HandOutResult move(EditionId edition, MaterialId material, int basedOn, boolean up, PersonId actor) {
        return held(edition, material, basedOn, actor, found -> {
            var together = materials.findByEdition(edition).stream()
                    .filter(one -> one.day().equals(found.day()))
                    .sorted(Material.IN_ORDER)
                    .toList();
            var other = together.indexOf(found) + (up ? -1 : 1);
            if (other >= 0 && other < together.size()) {
                var place = found.position();
                found.moveTo(together.get(other).position(), actor, clock.instant());
                together.get(other).moveTo(place, actor, clock.instant());
            }
            return new HandOutResult.Done(found.title());
        });
    }

    /** Takes a material off the shelf; its file is gone then. */
    @Transactional
    public HandOutResult takeAway(EditionId edition, MaterialId material, int basedOn, PersonId actor) {
        return held(edition, material, basedOn, actor, found -> {
            materials.deleteById(found.getId());
            found.file().ifPresent(cabinet::remove);
            return new HandOutResult.Done(found.title());
        });
    }

    /** Other editions of the course in which this person hands something out, the latest first. */
    @Transactional(readOnly = true)
    public List<EarlierShelf> others(EditionId edition, PersonId actor) {
        return editions.find(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .map(known -> others(known, actor))
                .orElse(List.of());
    }

    /** Puts all that is handed out in another edition of the course on this one's shelf, in its order. Nothing is doubled. */
    @Transactional
    public TakeOverResult takeOver(EditionId edition, EditionId from, PersonId actor) {
        var source = editions.find(from).filter(_ -> editions.isRunBy(from, actor) && !from.equals(edition));
        var target = editions.withSeatsHeld(edition).filter(_ -> editions.isRunBy(edition, actor));
        return source.flatMap(other -> target.filter(other::isOfTheCourseOf))
                .map(known -> takeOver(known, from, actor))
                .orElseGet(TakeOverResult.NotYours::new);
    }

    /** The file of a material; empty in an edition of others, or once it was taken away. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(EditionId edition, MaterialId material, PersonId actor) {
        return editions.find(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .flatMap(_ -> materials.findByIdAndEdition(material, edition))
                .flatMap(Material::file)
                .flatMap(cabinet::fetch);
    }

    private Shelf shelf(EditionFacts edition) {
        var found = materials.findByEdition(edition.id());
        var names = people.persons(found.stream().map(Material::changedBy).toList());
        return new Shelf(
                edition.id(),
                edition.title(),
                days(edition.id()),
                found.stream()
                        .sorted(Material.IN_ORDER)
                        .map(one -> one.facts(requireNonNull(names.get(one.changedBy()))
                                .name()
                                .full()))
                        .toList());
    }

    private List<Shelf.Day> days(EditionId edition) {
        return editions.sessions(edition).stream()
                .collect(toMap(SessionFacts::number, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(comparingInt(SessionFacts::number))
                .map(session -> new Shelf.Day(session.number(), session.title(), session.date()))
                .toList();
    }

    private HandOutResult changed(Material found, MaterialDetails told, PersonId actor) {
        var now = clock.instant();
        if (!told.day().equals(found.day())) {
            found.moveTo(materials.nextPosition(found.edition()), actor, now);
        }
        found.change(told, actor, now);
        return new HandOutResult.Done(found.title());
    }

    private Optional<HandOutResult> refused(EditionId edition, MaterialDetails details) {
        if (details.isTooLong()) {
            return Optional.of(new HandOutResult.TooLong());
        }
        return details.day()
                .filter(day -> editions.sessions(edition).stream().noneMatch(session -> session.number() == day))
                .map(_ -> new HandOutResult.NoSuchDay());
    }

    /** Whether this file is there already, as something else than what it is to replace. */
    private Optional<HandOutResult> liesThere(EditionId edition, Fit fit, Optional<MaterialId> instead) {
        return fit instanceof Fit.Document(var name, var _, var content)
                ? materials.findByEdition(edition).stream()
                        .filter(one -> instead.filter(one.getId()::equals).isEmpty())
                        .filter(one -> one.fingerprint().equals(content.sha256()))
                        .<HandOutResult>map(one -> new HandOutResult.LiesThere(name.value(), one.title()))
                        .findFirst()
                : Optional.empty();
    }

    private HandOutResult held(
            EditionId edition,
            MaterialId material,
            int basedOn,
            PersonId actor,
            Function<Material, HandOutResult> change) {
        if (editions.withSeatsHeld(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .isEmpty()) {
            return new HandOutResult.NotYours();
        }
        return materials
                .findByIdAndEdition(material, edition)
                .map(found -> found.version() == basedOn ? change.apply(found) : new HandOutResult.ChangedMeanwhile())
                .orElseGet(HandOutResult.TakenAway::new);
    }

    /** What was offered, looked at and found fit. */
    private sealed interface Fit {

        /** What it is called if nobody says so. */
        String name();

        record Page(WebLink link) implements Fit {

            @Override
            public String name() {
                return link.host();
            }
        }

        record Document(FileName fileName, FileKind kind, Bytes content) implements Fit {

            @Override
            public String name() {
                return fileName.value();
            }
        }
    }

    private static HandOutResult looked(Offered offered, Function<Fit, HandOutResult> then) {
        return switch (offered) {
            case Offered.Typed(var address) ->
                WebLink.parse(address)
                        .map(link -> then.apply(new Fit.Page(link)))
                        .orElseGet(HandOutResult.NoLink::new);
            case Offered.Sent(var name, var content) ->
                switch (FileCheck.of(content, KINDS)) {
                    case FileCheck.Sound(var kind) -> then.apply(new Fit.Document(kind.named(name), kind, content));
                    case FileCheck.WrongKind() -> new HandOutResult.WrongKind(name);
                    case FileCheck.Harmful(var harm) -> new HandOutResult.Harmful(name, harm);
                    case FileCheck.TooLarge(var largest) -> new HandOutResult.TooLarge(name, largest);
                };
        };
    }

    /** The file that was there, if there was one. */
    private Optional<FileId> lay(Material material, Fit fit) {
        return switch (fit) {
            case Fit.Page(var link) -> material.lay(link);
            case Fit.Document(var name, var kind, var content) ->
                material.lay(new KeptDocument(
                        cabinet.keep(name, kind.mediaType(), content), name, kind, content.size(), content.sha256()));
        };
    }

    private List<EarlierShelf> others(EditionFacts edition, PersonId actor) {
        var today = LocalDate.now(clock);
        var candidates = WhoActs.isOffice()
                ? Stream.concat(
                        editions.endedOf(edition.course(), today, EDITIONS_LOOKED_AT).stream(),
                        editions.toCome(Set.of(edition.course()), today).stream())
                : editions.trainedBy(actor).stream();
        var same = candidates
                .filter(edition::isOfTheCourseOf)
                .filter(other -> !other.id().equals(edition.id()))
                .collect(toMap(EditionFacts::id, Function.identity(), (one, _) -> one));
        var counted = same.isEmpty() ? List.<Counted>of() : materials.count(same.keySet());
        return counted.stream()
                .map(count -> {
                    var other = requireNonNull(same.get(count.edition()));
                    return new EarlierShelf(
                            other.id(), other.period().firstDay(), other.place(), Math.toIntExact(count.materials()));
                })
                .sorted(comparing(EarlierShelf::firstDay).reversed())
                .limit(EDITIONS_LOOKED_AT)
                .toList();
    }

    private TakeOverResult takeOver(EditionFacts edition, EditionId from, PersonId actor) {
        var there = materials.findByEdition(edition.id());
        var known = there.stream().map(Material::fingerprint).collect(toSet());
        var source =
                materials.findByEdition(from).stream().sorted(Material.IN_ORDER).toList();
        var taken = source.stream()
                .filter(one -> !known.contains(one.fingerprint()))
                .toList();
        if (there.size() + taken.size() > MOST) {
            return new TakeOverResult.TooMany(MOST);
        }
        var lastDay = editions.sessions(edition.id()).stream()
                .mapToInt(SessionFacts::number)
                .max()
                .orElse(1);
        var position = materials.nextPosition(edition.id());
        var copies = new ArrayList<Material>();
        for (var one : taken) {
            copies.add(copy(one, edition.id(), lastDay, position + copies.size(), actor));
        }
        copies.forEach(materials::save);
        return new TakeOverResult.TakenOver(taken.size(), source.size() - taken.size());
    }

    private Material copy(Material one, EditionId edition, int lastDay, int position, PersonId actor) {
        var told = one.details();
        var details = told.day().filter(day -> day > lastDay).isPresent() ? told.onDay(lastDay) : told;
        var copy = new Material(edition, details, position, actor, clock.instant());
        one.document()
                .ifPresentOrElse(
                        kept -> copy.lay(kept.in(cabinet.copy(kept.file()))),
                        () -> one.link().ifPresent(copy::lay));
        return copy;
    }
}
