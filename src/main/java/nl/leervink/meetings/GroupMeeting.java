package nl.leervink.meetings;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leervink.intervision.GroupFacts;
import nl.leervink.intervision.GroupId;
import nl.leervink.kernel.Minutes;
import nl.leervink.methods.MethodId;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A meeting of a group, on the clock here. Its note is sealed. */
@Entity
class GroupMeeting {

    @Id
    private MeetingId id;

    private GroupId intervisionGroup;
    private LocalDateTime begins;
    private LocalDateTime ends;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private String place;
    private String method;
    private @Nullable PersonId guide;
    private boolean guideIndependent;
    private @Nullable PersonId heldBy;
    private @Nullable Instant heldAt;

    @Embedded
    private @Nullable Sealed note;

    @ElementCollection
    @CollectionTable(name = "meeting_part", joinColumns = @JoinColumn(name = "group_meeting"))
    private List<MeetingPart> parts = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    protected GroupMeeting() {}

    GroupMeeting(GroupId group, PlannedMeeting planned) {
        this.id = MeetingId.next();
        this.intervisionGroup = group;
        this.begins = planned.begins();
        this.ends = planned.ends();
        this.form = planned.form();
        this.place = planned.place();
        this.state = MeetingState.PLANNED;
        this.method = "";
    }

    void move(PlannedMeeting planned) {
        begins = planned.begins();
        ends = planned.ends();
        form = planned.form();
        place = planned.place();
    }

    void cancel() {
        state = MeetingState.CANCELLED;
    }

    void choose(String newMethod) {
        method = newMethod;
    }

    void keep(@Nullable Sealed newNote) {
        note = newNote;
    }

    void bring(PersonId person, String title) {
        change(person, part -> part.bringing(title));
    }

    /** Says who does what; nobody else does anything. */
    void handOut(Map<PersonId, MeetingRole> roles) {
        parts.replaceAll(part -> part.as(roles.get(part.person())));
        roles.keySet().stream()
                .filter(person -> parts.stream().noneMatch(part -> part.person().equals(person)))
                .forEach(person -> parts.add(MeetingPart.of(person).as(roles.get(person))));
    }

    /**
     * Records that it was held.
     *
     * @param present how long each was there; nobody else was
     * @param guiding who guided; empty if nobody did
     * @param independent whether whoever guided had declared to have no authority over a member
     */
    void hold(
            LocalDateTime began,
            LocalDateTime ended,
            Map<PersonId, Minutes> present,
            Optional<PersonId> guiding,
            boolean independent,
            PersonId by,
            Instant now) {
        begins = began;
        ends = ended;
        present.forEach((person, time) -> change(person, part -> part.there(time)));
        parts.replaceAll(part -> present.containsKey(part.person()) ? part : part.there(Minutes.NONE));
        form = guiding.isPresent() ? form : form.withoutGuide();
        guide = guiding.orElse(null);
        guideIndependent = guiding.isPresent() && independent;
        state = MeetingState.HELD;
        heldBy = by;
        heldAt = now;
    }

    private void change(PersonId person, UnaryOperator<MeetingPart> anew) {
        for (var place = 0; place < parts.size(); place++) {
            if (parts.get(place).person().equals(person)) {
                parts.set(place, anew.apply(parts.get(place)));
                return;
            }
        }
        parts.add(anew.apply(MeetingPart.of(person)));
    }

    MeetingId id() {
        return id;
    }

    int version() {
        return requireNonNull(version);
    }

    GroupId group() {
        return intervisionGroup;
    }

    MeetingState state() {
        return state;
    }

    /** How it was led; of one to come, how it is to be as long as the group has a guide or none. */
    MeetingForm form(GroupFacts group) {
        return state == MeetingState.PLANNED && group.guide().isEmpty() ? form.withoutGuide() : form;
    }

    LocalDateTime begins() {
        return begins;
    }

    Minutes length() {
        return RealTime.between(begins, ends);
    }

    Optional<PersonId> guide() {
        return Optional.ofNullable(guide);
    }

    boolean wasGuidedFromOutsideTheLine() {
        return guideIndependent;
    }

    Optional<Sealed> note() {
        return Optional.ofNullable(note);
    }

    List<MeetingPart> parts() {
        return List.copyOf(parts);
    }

    boolean isLedBy(PersonId person) {
        return parts.stream().anyMatch(part -> part.person().equals(person) && part.role() == MeetingRole.FACILITATOR);
    }

    /** Who was there. */
    Set<PersonId> attended() {
        return parts.stream()
                .filter(part -> part.present() != null && !part.present().isNone())
                .map(MeetingPart::person)
                .collect(toSet());
    }

    /** Of one that was held with a guide. */
    GuidedMeeting guided() {
        var present = new HashMap<PersonId, Minutes>();
        parts.forEach(part -> {
            if (part.present() != null && !part.present().isNone()) {
                present.put(part.person(), part.present());
            }
        });
        return new GuidedMeeting(facts(), present);
    }

    /** How long somebody was there; empty if they were not. */
    Optional<Minutes> presence(PersonId person) {
        return parts.stream()
                .filter(part -> part.person().equals(person))
                .flatMap(part -> Optional.ofNullable(part.present()).stream())
                .filter(there -> !there.isNone())
                .findFirst();
    }

    /** Of one that was held: what it was, whatever became of its group. */
    MeetingFacts facts() {
        return facts(form);
    }

    MeetingFacts facts(GroupFacts group) {
        return facts(form(group));
    }

    private MeetingFacts facts(MeetingForm led) {
        return new MeetingFacts(
                id,
                intervisionGroup,
                begins,
                ends,
                length(),
                led,
                state,
                place,
                MethodId.parse(method),
                guide(),
                guideIndependent,
                version());
    }
}
