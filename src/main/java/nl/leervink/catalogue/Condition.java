package nl.leervink.catalogue;

/**
 * What a course asks before it gives its certificate.
 *
 * @param percentage of the contact time to be present, for {@link Kind#PRESENCE}; 0 for the others
 */
public record Condition(Kind kind, int percentage) {

    /** Each is judged by a policy of {@code certification}. */
    public enum Kind implements nl.leervink.kernel.Shown {
        /** Present for at least a percentage of the contact time. */
        PRESENCE,
        /** Guided an intervision meeting oneself, and confirmed it. */
        PRACTICE_MEETING_GUIDED,
        /** The reflection report was judged sufficient. */
        REPORT_SUFFICIENT,
        /** All homework that is required was handed in, and is sufficient where it is judged. */
        HOMEWORK_COMPLETE,
        /** Said what they thought of the edition; what they said does not matter. */
        EVALUATION_FILLED_IN;

        @Override
        public String key() {
            return "condition." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Whether such homework is part of what meets it, so that the certificate waits for it.
     *
     * @param required whether everyone is asked to do it
     */
    public boolean waitsFor(AssignmentKind homework, boolean required) {
        return switch (kind) {
            case PRESENCE, EVALUATION_FILLED_IN -> false;
            case PRACTICE_MEETING_GUIDED -> homework == AssignmentKind.PRACTICE_MEETING;
            case REPORT_SUFFICIENT -> homework == AssignmentKind.REPORT;
            case HOMEWORK_COMPLETE -> required && homework.isHandedIn();
        };
    }

    /** Whether something is judged at the end: the test that registers ask of longer courses. */
    public boolean isTest() {
        return kind == Kind.REPORT_SUFFICIENT;
    }

    public static Condition presence(int percentage) {
        return new Condition(Kind.PRESENCE, percentage);
    }

    public static Condition of(Kind kind) {
        return new Condition(kind, 0);
    }
}
