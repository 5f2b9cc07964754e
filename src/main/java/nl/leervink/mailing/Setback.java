package nl.leervink.mailing;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt did not succeed.
 *
 * @param replyCode what the mail server answered (RFC 5321, 4.2.1), if it did
 */
record Setback(Trouble trouble, @Nullable Integer replyCode) {

    /** The answers 530 and 535: we are to sign in. That is for the bureau to mend, and no fault of the letter. */
    private static final int SIGN_IN = 530;

    private static final int SIGN_IN_FAILED = 535;

    static Setback of(Trouble trouble) {
        return new Setback(trouble, null);
    }

    /** No letter could be handed over at all. */
    static Setback connecting(MessagingException failure) {
        return of(failure instanceof AuthenticationFailedException ? Trouble.SIGN_IN_REFUSED : Trouble.UNREACHABLE);
    }

    /** This letter could not be handed over. */
    static Setback sending(MessagingException failure) {
        return causes(failure)
                .flatMap(Setback::answered)
                .findFirst()
                .orElseGet(() -> of(
                        causes(failure).anyMatch(SocketTimeoutException.class::isInstance)
                                ? Trouble.TOO_SLOW
                                : Trouble.BROKEN_OFF));
    }

    boolean mayPass() {
        return trouble != Trouble.REFUSED && trouble != Trouble.UNREADABLE;
    }

    private static Stream<Setback> answered(Throwable cause) {
        var code = switch (cause) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
        if (code == SIGN_IN || code == SIGN_IN_FAILED) {
            return Stream.of(new Setback(Trouble.SIGN_IN_REFUSED, code));
        }
        if (code >= 500) {
            return Stream.of(new Setback(Trouble.REFUSED, code));
        }
        return code >= 400 ? Stream.of(new Setback(Trouble.REFUSED_FOR_NOW, code)) : Stream.empty();
    }

    /** Jakarta Mail keeps what happened in a chain of its own. */
    private static Stream<Throwable> causes(MessagingException failure) {
        return Stream.iterate(
                (Throwable) failure,
                cause -> cause != null,
                cause -> cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause());
    }
}
