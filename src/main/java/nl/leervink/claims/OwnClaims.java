package nl.leervink.claims;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.claims.ClaimFault.Flaw;
import nl.leervink.claims.ClaimResult.Claimed;
import nl.leervink.claims.ClaimResult.Faulty;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileCheck;
import nl.leervink.files.FileId;
import nl.leervink.files.FileKind;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.points.ClaimsLedger;
import nl.leervink.points.MembershipFacts;
import nl.leervink.points.MembershipId;
import nl.leervink.points.Memberships;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Count;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claiming points for what one did elsewhere. Everyone claims for themselves, and sees their own claims only. */
@Service
@ForParticipants
public class OwnClaims {

    private final Claims claims;
    private final ClaimsLedger ledger;
    private final Memberships memberships;
    private final ProfileShelf shelf;
    private final FileCabinet cabinet;
    private final Clock clock;

    OwnClaims(
            Claims claims,
            ClaimsLedger ledger,
            Memberships memberships,
            ProfileShelf shelf,
            FileCabinet cabinet,
            Clock clock) {
        this.claims = claims;
        this.ledger = ledger;
        this.memberships = memberships;
        this.shelf = shelf;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** My registrations, with what each makes one ask. */
    @Transactional(readOnly = true)
    public List<Claimable> claimable(PersonId me) {
        var profiles = shelf.library().on(today());
        var bodies = profiles.stream()
                .flatMap(profile -> profile.accreditation().by().stream())
                .distinct()
                .sorted()
                .map(body -> new Claimable.Body(body, nameOf(body, profiles)))
                .toList();
        return memberships.mine(me).stream()
                .map(registration -> new Claimable(
                        registration,
                        profiles.stream()
                                .filter(profile -> profile.register()
                                        .equals(registration.register().value()))
                                .map(RegisterProfile::name)
                                .findFirst()
                                .orElse(registration.register().value()),
                        ledger.rulesOf(registration, today())
                                .map(rules -> Stream.of(ActivityKind.values())
                                        .collect(toMap(identity(), kind -> Questions.of(rules, kind))))
                                .orElseGet(Map::of),
                        bodies))
                .toList();
    }

    /** What it would count for; nothing is kept. */
    @Transactional(readOnly = true)
    public ClaimPreview preview(PersonId me, ClaimedActivity activity) {
        return ledger.registration(me, activity.membership())
                .flatMap(registration -> check(registration, activity).count())
                .map(OwnClaims::preview)
                .orElseGet(ClaimPreview.NotYet::new);
    }

    /** What is wrong with a file as evidence, if anything; nothing is kept. */
    @Transactional(readOnly = true)
    public Optional<ClaimFault> inspect(EvidenceFile file) {
        return switch (FileCheck.of(file.content(), FileKind.PROOFS)) {
            case FileCheck.Sound _ -> Optional.empty();
            case FileCheck.WrongKind() -> Optional.of(new ClaimFault.File(file.name(), Flaw.WRONG_KIND_OF_FILE));
            case FileCheck.Harmful(var harm) -> Optional.of(new ClaimFault.Harmful(file.name(), harm));
            case FileCheck.TooLarge _ -> Optional.of(new ClaimFault.File(file.name(), Flaw.FILE_TOO_LARGE));
        };
    }

    /**
     * Keeps a claim with its evidence and books its points, once however often it is asked.
     *
     * @param id chosen when the form was opened: the same form claims once
     */
    @Transactional
    public ClaimResult claim(PersonId me, ClaimId id, ClaimedActivity activity, List<EvidenceFile> evidence) {
        ledger.hold(me);
        return claims.findById(id)
                .map(known -> sentAgain(known, me))
                .orElseGet(() -> make(me, id, activity, List.of(), evidence, Optional.empty()));
    }

    /**
     * Withdraws a claim and puts another in its place.
     *
     * @param kept which of its evidence proves the other as well
     */
    @Transactional
    public ClaimResult change(
            PersonId me,
            ClaimId old,
            ClaimId id,
            ClaimedActivity activity,
            Set<FileId> kept,
            List<EvidenceFile> evidence) {
        ledger.hold(me);
        var again = claims.findById(id);
        if (again.isPresent()) {
            return sentAgain(again.get(), me);
        }
        return claims.findByIdAndPerson(old, me)
                .filter(OwnClaim::stands)
                .map(known -> make(
                        me,
                        id,
                        activity,
                        known.evidence().stream()
                                .filter(proof -> kept.contains(proof.file()))
                                .toList(),
                        evidence,
                        Optional.of(known)))
                .orElseGet(ClaimResult.NotYours::new);
    }

    /** Takes a claim and its points back. It stays to be read, with its evidence. */
    @Transactional
    public WithdrawClaimResult withdraw(PersonId me, ClaimId which) {
        ledger.hold(me);
        var mine = claims.findByIdAndPerson(which, me);
        mine.ifPresent(this::withdraw);
        return mine.isPresent() ? new WithdrawClaimResult.Withdrawn() : new WithdrawClaimResult.NotYours();
    }

    /** A page of my claims for a registration, the latest activity first. */
    @Transactional(readOnly = true)
    public List<ClaimRow> mine(PersonId me, MembershipId membership, int page, int size) {
        return claims
                .findByPersonAndMembershipOrderByLastDayDescNumberDesc(me, membership, PageRequest.of(page, size))
                .stream()
                .map(OwnClaim::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(PersonId me, MembershipId membership) {
        return claims.countByPersonAndMembership(me, membership);
    }

    /** A claim of mine. */
    @Transactional(readOnly = true)
    public Optional<ClaimRow> mine(PersonId me, ClaimId which) {
        return claims.findByIdAndPerson(which, me).map(OwnClaim::row);
    }

    /** Evidence of a claim of mine, also of one I withdrew. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> evidence(PersonId me, ClaimId which, FileId file) {
        return claims.findByIdAndPerson(which, me)
                .filter(claim -> claim.isProvedBy(file))
                .flatMap(_ -> cabinet.fetch(file));
    }

    private ClaimResult make(
            PersonId me,
            ClaimId id,
            ClaimedActivity activity,
            List<Evidence> kept,
            List<EvidenceFile> added,
            Optional<OwnClaim> replaced) {
        var known = ledger.registration(me, activity.membership());
        if (known.isEmpty()) {
            return new ClaimResult.NotYours();
        }
        var registration = known.get();
        var check = check(registration, activity);
        var faults = new ArrayList<>(check.faults());
        if (faults.isEmpty() && isClaimedBefore(me, activity, replaced)) {
            faults.add(new ClaimFault.Plain(ClaimField.TITLE, Flaw.CLAIMED_BEFORE));
        }
        if (faults.isEmpty() && isEarnedBefore(activity)) {
            faults.add(new ClaimFault.Plain(ClaimField.TITLE, Flaw.EARNED_BEFORE));
        }
        faults.addAll(faultsOf(kept, added));
        if (!faults.isEmpty()) {
            return new Faulty(List.copyOf(faults));
        }
        replaced.ifPresent(this::withdraw);
        var rules = check.rules().orElseThrow();
        var claim = claims.save(new OwnClaim(
                id,
                claims.countByPerson(me) + 1,
                registration,
                rules,
                activity,
                Stream.concat(kept.stream(), added.stream().map(this::keep)).toList(),
                replaced.map(OwnClaim::id),
                clock.instant()));
        ledger.book(registration, rules, claim.line());
        return new Claimed(id);
    }

    /** Whether a certificate of ours earned points on its last day, under its title. */
    private boolean isEarnedBefore(ClaimedActivity activity) {
        return ledger.isEarned(
                activity.membership(), activity.title(), activity.lastDay().orElseThrow());
    }

    private boolean isClaimedBefore(PersonId me, ClaimedActivity activity, Optional<OwnClaim> replaced) {
        return claims
                .findSame(
                        me,
                        activity.membership(),
                        activity.firstDay().orElseThrow(),
                        activity.lastDay().orElseThrow(),
                        activity.title())
                .stream()
                .anyMatch(same -> !replaced.map(OwnClaim::id).equals(Optional.of(same.id())));
    }

    private List<ClaimFault> faultsOf(List<Evidence> kept, List<EvidenceFile> added) {
        var number = kept.size() + added.size();
        if (number == 0) {
            return List.of(new ClaimFault.Plain(ClaimField.EVIDENCE, Flaw.NO_EVIDENCE));
        }
        if (number > Evidence.MOST_FILES) {
            return List.of(new ClaimFault.Plain(ClaimField.EVIDENCE, Flaw.TOO_MANY_FILES));
        }
        return added.stream().map(this::inspect).flatMap(Optional::stream).toList();
    }

    private Evidence keep(EvidenceFile file) {
        var kind = FileKind.of(file.content()).orElseThrow();
        var name = kind.named(file.name());
        return new Evidence(
                cabinet.keep(name, kind.mediaType(), file.content()),
                name,
                kind.mediaType(),
                file.content().size(),
                file.content().sha256());
    }

    private void withdraw(OwnClaim claim) {
        if (claim.withdraw(clock.instant())) {
            ledger.takeBack(claim.person(), claim.source());
        }
    }

    private ClaimCheck check(MembershipFacts registration, ClaimedActivity activity) {
        var day = activity.lastDay().filter(last -> !last.isAfter(today())).orElseGet(this::today);
        var bodies = shelf.library().on(today()).stream()
                .flatMap(profile -> profile.accreditation().by().stream())
                .toList();
        return new ClaimCheck(activity, registration, ledger.rulesOf(registration, day), bodies, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ClaimResult sentAgain(OwnClaim known, PersonId me) {
        return known.person().equals(me) ? new Claimed(known.id()) : new ClaimResult.NotYours();
    }

    private static ClaimPreview preview(Count count) {
        return switch (count) {
            case Count.Refused(var why) -> new ClaimPreview.Refused(why);
            case Count.Unknown(var category) -> new ClaimPreview.AsAwarded(category, Optional.empty());
            case Count.Counted counted ->
                counted.formula()
                        .filter(_ -> !counted.awarded())
                        .<ClaimPreview>map(
                                formula -> new ClaimPreview.Counts(counted.points(), counted.category(), formula))
                        .orElseGet(() -> new ClaimPreview.AsAwarded(counted.category(), counted.formula()));
        };
    }

    /** A body without rules here is called by its own short name. */
    private static String nameOf(String body, List<RegisterProfile> profiles) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(body))
                .findFirst()
                .map(profile -> profile.chamber()
                        .map(chamber -> profile.register() + ", " + chamber)
                        .orElse(profile.register()))
                .orElseGet(() -> body.toUpperCase(Locale.ROOT));
    }
}
