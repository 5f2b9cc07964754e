package nl.leervink.guides;

import nl.leervink.people.PersonId;

/** A registration that somebody has as a guide. */
public record KnownGuideRole(GuideRegistrationId id, PersonId person, GuideRole role) {}
