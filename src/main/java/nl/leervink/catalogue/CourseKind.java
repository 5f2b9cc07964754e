package nl.leervink.catalogue;

import nl.leervink.kernel.Shown;

/** What a course is called towards people: a training is one of several kinds. */
public enum CourseKind implements Shown {
    TRAINING,
    TRAJECTORY,
    INTERVISION_GROUP,
    SUPERVISION,
    WORKSHOP
}
