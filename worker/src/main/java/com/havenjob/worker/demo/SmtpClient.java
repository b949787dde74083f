package com.havenjob.worker.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Hands mails to an SMTP server (RFC 5321) over one connection. An answer other than the hoped-for is an {@link IOException}. */
final class SmtpClient implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Socket socket;
    private final BufferedReader answers;

    private SmtpClient(Socket socket) throws IOException {
        this.socket = socket;
        this.answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
    }

    static SmtpClient connect(InetSocketAddress server) throws IOException {
        var socket = new Socket(server.getAddress(), server.getPort());
        socket.setSoTimeout(Math.toIntExact(LONGEST_WAIT.toMillis()));
        var client = new SmtpClient(socket);
        client.expect("220");
        client.say("EHLO localhost", "250");
        return client;
    }

    /** Returns when the server has acknowledged the mail. */
    void send(String from, String to, byte[] mail) throws IOException {
        say("MAIL FROM:<" + from + "> BODY=8BITMIME", "250");
        say("RCPT TO:<" + to + ">", "250");
        say("DATA", "354");
        write(withDotsDoubled(new String(mail, ISO_8859_1)));
        say(".", "250");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static String withDotsDoubled(String mail) {
        var text = mail.endsWith("\r\n") ? mail : mail + "\r\n";
        return (text.startsWith(".") ? "." : "") + text.replace("\r\n.", "\r\n..");
    }

    private void say(String command, String hopedFor) throws IOException {
        write(command + "\r\n");
        expect(hopedFor);
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    private void expect(String code) throws IOException {
        var line = answers.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = answers.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("The SMTP door answered «" + line + "», hoped for was " + code);
        }
    }
}
