package nl.leervink.mailing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes every letter, and then its time to say so. */
final class SlowServer implements AutoCloseable {

    /**
     * A letter it took.
     *
     * @param caller what the caller said to be called
     */
    record Accepted(String messageId, String caller) {}

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Collection<Socket> callers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger talking = new AtomicInteger();
    private final List<Accepted> accepted = new CopyOnWriteArrayList<>();
    private final Executor later;

    SlowServer(int millis) throws IOException {
        later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        Thread.ofVirtual().start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** All letters in the order in which it took them, whether or not it could still say so. */
    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** Whether every caller has hung up, and all they had said was heard. */
    boolean isAlone() {
        return talking.get() == 0;
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
                talking.incrementAndGet();
                Thread.ofVirtual().start(() -> {
                    talk(caller);
                    talking.decrementAndGet();
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1))) {
            answer(caller, "220 slow");
            var name = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]", 2)[0];
                if (command.equals("EHLO")) {
                    name = line.substring(command.length()).strip();
                }
                if (command.equals("DATA")) {
                    answer(caller, "354 go on");
                    take(in, name);
                }
                answer(caller, command.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // A caller that was killed
        }
    }

    private void take(BufferedReader in, String name) throws IOException {
        var id = "";
        for (var text = in.readLine(); !".".equals(text); text = in.readLine()) {
            if (text == null) {
                throw new IOException("Hung up in the middle of a letter");
            }
            if (text.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                id = text.substring("message-id:".length()).strip();
            }
        }
        accepted.add(new Accepted(id, name));
        CompletableFuture.runAsync(() -> {}, later).join();
    }

    private static void answer(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(ISO_8859_1));
        caller.getOutputStream().flush();
    }
}
