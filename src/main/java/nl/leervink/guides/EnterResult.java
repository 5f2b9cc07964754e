package nl.leervink.guides;

/** What came of entering as what a guide is registered. */
public sealed interface EnterResult {

    record Entered(GuideRegistrationId id) implements EnterResult {}

    /** No rules name such a role in such a register. */
    record NoSuchRole() implements EnterResult {}

    record NoNumber() implements EnterResult {}

    record EndsBeforeItBegins() implements EnterResult {}

    /** They are entered in this role for some of these days already. */
    record EnteredAlready() implements EnterResult {}
}
