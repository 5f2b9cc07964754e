package nl.leervink.bundles;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.bundles.Dispatch.LinkWorks;
import nl.leervink.files.Archive;
import nl.leervink.files.Archive.Part;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates behind the link in a letter. Looking at the link uses nothing up, as mail programs and their filters look
 * too; the click does. From then on it is for that browser alone, for as long as a download takes.
 */
@Service
@ForEveryone
public class Downloads {

    private final Dispatches dispatches;
    private final EndedLinks links;
    private final KeptBundles bundles;
    private final Editions editions;
    private final Organisations organisations;
    private final Posting posting;
    private final FileCabinet cabinet;
    private final Clock clock;

    Downloads(
            Dispatches dispatches,
            EndedLinks links,
            KeptBundles bundles,
            Editions editions,
            Organisations organisations,
            Posting posting,
            FileCabinet cabinet,
            Clock clock) {
        this.dispatches = dispatches;
        this.links = links;
        this.bundles = bundles;
        this.editions = editions;
        this.organisations = organisations;
        this.posting = posting;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** What lies behind a link; that someone looked is kept with its bundle. */
    @Transactional
    public LinkAnswer open(DownloadCode code, Browser browser) {
        var now = clock.instant();
        return dispatches
                .findLocked(code.hash())
                .map(dispatch -> {
                    dispatch.opened(now);
                    return answer(dispatch, browser, now);
                })
                .orElseGet(LinkAnswer.Unknown::new);
    }

    /** Uses a link up. Whoever may download is answered {@link LinkAnswer.ToFinish}; of two at once, one is. */
    @Transactional
    public LinkAnswer take(DownloadCode code, Browser browser) {
        var now = clock.instant();
        return dispatches
                .findLocked(code.hash())
                .map(dispatch -> {
                    if (answer(dispatch, browser, now) instanceof LinkAnswer.Works) {
                        dispatch.take(browser, now);
                        links.forget(dispatch);
                    }
                    return answer(dispatch, browser, now);
                })
                .orElseGet(LinkAnswer.Unknown::new);
    }

    /** The certificates, for the browser that used the link; empty for any other, and once its time is over. */
    @Transactional(readOnly = true)
    public Optional<Archive> archive(DownloadCode code, Browser browser) {
        var now = clock.instant();
        return dispatches
                .findByLink(code.hash())
                .filter(dispatch -> answer(dispatch, browser, now) instanceof LinkAnswer.ToFinish)
                .flatMap(dispatch -> bundles.findById(dispatch.bundle()))
                .map(bundle -> archive(bundle, now));
    }

    private LinkAnswer answer(Dispatch dispatch, Browser browser, Instant now) {
        var bundle = bundles.findById(dispatch.bundle()).orElseThrow();
        var given = bundle.given().size();
        var works = dispatch.works(browser, now);
        if (given == 0 && (works == LinkWorks.YES || works == LinkWorks.TO_FINISH)) {
            return new LinkAnswer.NothingLeft();
        }
        return switch (works) {
            case YES -> new LinkAnswer.Works(title(bundle), organisation(bundle), given, dispatch.linkLastDay());
            case TO_FINISH -> new LinkAnswer.ToFinish(given, dispatch.takenAt());
            case USED -> new LinkAnswer.Used(dispatch.takenAt());
            case EXPIRED -> new LinkAnswer.Expired(dispatch.linkLastDay());
            case REVOKED -> new LinkAnswer.Revoked();
        };
    }

    private Archive archive(Bundle bundle, Instant now) {
        var language = posting.wished(bundle).language().locale();
        return new Archive(
                new FileName(title(bundle) + ".zip"),
                bundle.given().stream()
                        .map(certificate -> new Part(
                                certificate.fileName(language).value(), () -> content(bundle.id(), certificate)))
                        .toList(),
                now);
    }

    /** Asked anew when its turn comes: it may have been withdrawn while others were on their way. */
    private Optional<Bytes> content(BundleId bundle, BundledCertificate certificate) {
        return bundles.isGiven(bundle, certificate.number())
                ? cabinet.fetch(certificate.file()).map(KeptFile::bytes)
                : Optional.empty();
    }

    private String title(Bundle bundle) {
        return editions.find(bundle.edition()).map(EditionFacts::title).orElseThrow();
    }

    private Optional<String> organisation(Bundle bundle) {
        return bundle.organisation().map(organisations::organisation).map(OrganisationFacts::name);
    }
}
