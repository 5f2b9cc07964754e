package nl.leervink.statements;

/** What came of signing. */
public sealed interface SignResult {

    record Signed(int statements) implements SignResult {}

    /** Which dimensions were covered was not said. */
    record NoDimension() implements SignResult {}

    /** Nobody is left to sign for. */
    record NothingToSign() implements SignResult {}

    /** A name holds characters that cannot be printed. */
    record Unprintable(String characters) implements SignResult {}

    /** The bureau has no key to seal papers with now. */
    record NoSeal() implements SignResult {}

    record NotYours() implements SignResult {}
}
