package nl.leervink.reflections;

/** What came of reopening a reflection, sharing it, keeping it to oneself or taking it away. */
public sealed interface ReflectionChange {

    record Done() implements ReflectionChange {}

    /** Only what is finished is shared. */
    record NotFinished() implements ReflectionChange {}

    /** Nobody guided that meeting: there is nobody to share it with. */
    record NobodyGuided() implements ReflectionChange {}

    record NotYours() implements ReflectionChange {}
}
