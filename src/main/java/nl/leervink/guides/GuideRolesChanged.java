package nl.leervink.guides;

import nl.leervink.people.PersonId;

/** As what a guide is registered changed. */
public record GuideRolesChanged(PersonId guide) {}
