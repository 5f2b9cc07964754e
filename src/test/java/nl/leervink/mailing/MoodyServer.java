package nl.leervink.mailing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.leervink.kernel.EmailAddress;

/** A mail server that treats one receiver badly and all others well. */
final class MoodyServer implements AutoCloseable {

    /** What it does when the letter for that receiver comes. */
    enum Mood {
        REFUSE_RECIPIENT("550 5.1.1 secret words"),
        REFUSE_FOR_NOW("451 4.3.0 secret words"),
        REFUSE_CONTENT("554 5.7.1 secret words"),
        ASK_SIGN_IN("530 5.7.0 secret words"),
        STAY_SILENT(""),
        DIE_HALFWAY("");

        private final String answer;

        Mood(String answer) {
            this.answer = answer;
        }
    }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Collection<Socket> callers = new ConcurrentLinkedQueue<>();
    private final Collection<String> accepted = new ConcurrentLinkedQueue<>();
    private final Mood mood;
    private final EmailAddress disliked;

    MoodyServer(Mood mood, EmailAddress disliked) throws IOException {
        this.mood = mood;
        this.disliked = disliked;
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many letters for this receiver it took. */
    long acceptedFor(EmailAddress receiver) {
        return accepted.stream().filter(receiver.value()::equals).count();
    }

    int calls() {
        return callers.size();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var caller : callers) {
            caller.close();
        }
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                callers.add(caller);
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1))) {
            answer(caller, "220 moody");
            var receiver = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    receiver = line.replaceAll(".*<(.*)>.*", "$1");
                }
                var bad = receiver.equals(disliked.value());
                var command = line.split("[ :]", 2)[0];
                switch (command) {
                    case "RCPT" -> {
                        var refuses = bad && mood.answer.matches("(550|451|530).*");
                        answer(caller, refuses ? mood.answer : "250 ok");
                    }
                    case "DATA" -> {
                        answer(caller, "354 go on");
                        if (bad && mood == Mood.DIE_HALFWAY) {
                            in.readLine();
                            return;
                        }
                        for (var text = in.readLine(); !".".equals(text); text = in.readLine()) {
                            if (text == null) {
                                return;
                            }
                        }
                        if (bad && mood == Mood.REFUSE_CONTENT) {
                            answer(caller, mood.answer);
                        } else if (!bad || mood != Mood.STAY_SILENT) {
                            accepted.add(receiver);
                            answer(caller, "250 accepted");
                        }
                        receiver = "";
                    }
                    case "QUIT" -> {
                        answer(caller, "221 bye");
                        return;
                    }
                    default -> answer(caller, "250 ok");
                }
            }
        } catch (IOException gone) {
            accepted.remove("");
        }
    }

    private static void answer(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(ISO_8859_1));
        caller.getOutputStream().flush();
    }
}
