package nl.leervink.reflections;

import nl.leervink.kernel.Shown;

/** How far somebody is with what they write after a meeting. */
public enum ReflectionState implements Shown {
    NOT_STARTED,
    DRAFT,
    FINISHED
}
