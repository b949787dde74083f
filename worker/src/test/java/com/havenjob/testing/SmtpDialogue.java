package com.havenjob.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The peer's side of SMTP, line by line, so that a test can also do what no mail program does. */
public final class SmtpDialogue implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private Socket socket;
    private InputStream in;

    private SmtpDialogue(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** Connects without waiting for the greeting. */
    public static SmtpDialogue connect(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(Math.toIntExact(LONGEST_WAIT.toMillis()));
        return new SmtpDialogue(socket);
    }

    /** Connects, hears the greeting, and introduces itself. */
    public static SmtpDialogue greet(int port) throws IOException {
        var dialogue = connect(port);
        dialogue.reply();
        dialogue.say("EHLO relay.example.net");
        return dialogue;
    }

    /** Sends a command and returns the last line of the answer. */
    public String say(String command) throws IOException {
        send((command + "\r\n").getBytes(UTF_8));
        return reply();
    }

    /** Names sender and recipient, and sends the mail; the answer to its end. */
    public String deliver(String from, String to, byte[] mail) throws IOException {
        say("MAIL FROM:<" + from + ">");
        say("RCPT TO:<" + to + ">");
        return data(mail);
    }

    /** DATA and the mail, with dots doubled as the protocol asks for; the answer to its end. */
    public String data(byte[] mail) throws IOException {
        var answer = say("DATA");
        if (!answer.startsWith("354")) {
            return answer;
        }
        send(stuffed(mail));
        return reply();
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The last line of the next answer; empty where the connection ended. */
    public String reply() throws IOException {
        var lines = replyLines();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    /** All lines of the next answer. */
    public List<String> replyLines() throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
            if (line.length() < 4 || line.charAt(3) == ' ') {
                break;
            }
        }
        return lines;
    }

    /** STARTTLS and the handshake. */
    public SSLSocket startTls(SSLContext context) throws IOException {
        say("STARTTLS");
        var secure = (SSLSocket) context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        secure.startHandshake();
        socket = secure;
        in = new BufferedInputStream(secure.getInputStream());
        return secure;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static byte[] stuffed(byte[] mail) {
        var text = new String(mail, ISO_8859_1);
        var stuffed = (text.startsWith(".") ? "." : "") + text.replace("\r\n.", "\r\n..");
        var end = stuffed.endsWith("\r\n") || stuffed.isEmpty() ? ".\r\n" : "\r\n.\r\n";
        return (stuffed + end).getBytes(ISO_8859_1);
    }
}
