package nl.leervink.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leervink.dossier.EditionPaper.KeptPaper;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileCheck;
import nl.leervink.files.FileKind;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForOffice;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that the bureau adds to the dossier of an edition, because the portal did not make them. */
@Service
@ForOffice
public class EditionPapers {

    /** Of one dossier. */
    public static final int MOST = 20;

    private final AddedPapers papers;
    private final FileCabinet cabinet;
    private final Editions editions;
    private final People people;
    private final Clock clock;

    EditionPapers(AddedPapers papers, FileCabinet cabinet, Editions editions, People people, Clock clock) {
        this.papers = papers;
        this.cabinet = cabinet;
        this.editions = editions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Adds a document. Nobody else adds one to this edition meanwhile.
     *
     * @throws java.util.NoSuchElementException for an edition that we do not know: ids come from us
     */
    @Transactional
    public AddPaperResult add(EditionId edition, PaperKind kind, String name, Bytes content, PersonId actor) {
        return switch (FileCheck.of(content, FileKind.PROOFS)) {
            case FileCheck.Sound(var type) -> add(edition, kind, name, type, content, actor);
            case FileCheck.WrongKind() -> new AddPaperResult.WrongKind();
            case FileCheck.Harmful(var harm) -> new AddPaperResult.Harmful(harm);
            case FileCheck.TooLarge(var largest) -> new AddPaperResult.TooLarge(largest);
        };
    }

    /** Takes a document out; its content is gone then. Does nothing for one that was taken out before. */
    @Transactional
    public void takeOut(PaperId id, PersonId actor) {
        papers.findByIdAndFileIsNotNull(id)
                .map(paper -> paper.takeOut(actor, clock.instant()))
                .ifPresent(cabinet::remove);
    }

    /** Those of an edition, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<PaperFacts> of(EditionId edition) {
        var added = papers.findByEditionAndFileIsNotNullOrderByAddedAtAscIdAsc(edition);
        var names = people.persons(added.stream().map(EditionPaper::addedBy).toList());
        return added.stream()
                .map(paper -> paper.facts(
                        requireNonNull(names.get(paper.addedBy())).name().full()))
                .toList();
    }

    /** The document itself; empty once it was taken out. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> fetch(PaperId id) {
        return papers.findByIdAndFileIsNotNull(id).flatMap(EditionPaper::file).flatMap(cabinet::fetch);
    }

    private AddPaperResult add(
            EditionId edition, PaperKind kind, String name, FileKind type, Bytes content, PersonId actor) {
        var held = editions.withSeatsHeld(edition).orElseThrow();
        var sha256 = content.sha256();
        var known = papers.findFirstByEditionAndSha256AndFileIsNotNull(edition, sha256);
        if (known.isPresent()) {
            return new AddPaperResult.KnownAlready(known.get().name());
        }
        if (papers.countByEditionAndFileIsNotNull(edition) >= MOST) {
            return new AddPaperResult.TooMany(MOST);
        }
        var safe = type.named(name);
        var file = cabinet.keep(safe, type.mediaType(), content);
        var kept = new KeptPaper(safe, type.mediaType(), file, content.size(), sha256);
        papers.save(new EditionPaper(held.id(), kind, kept, actor, clock.instant()));
        return new AddPaperResult.Added(safe);
    }
}
