package com.havenjob.worker.smtp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One connection to an SMTP server (RFC 5321), kept for many mails: how the demo and the benches come through the door. An
 * answer other than the hoped-for is an {@link IOException}.
 */
public final class SmtpClient implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private SmtpClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
    }

    /** Connects and introduces itself. */
    public static SmtpClient connect(InetSocketAddress server) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(server, (int) TIMEOUT.toMillis());
            socket.setSoTimeout((int) TIMEOUT.toMillis());
            socket.setTcpNoDelay(true);
            var client = new SmtpClient(socket);
            client.expect("220");
            client.command("EHLO client.example.org", "250");
            return client;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Hands over one mail; when this returns, the door has acknowledged it. */
    public void send(String from, String recipient, byte[] raw) throws IOException {
        command("MAIL FROM:<" + from + "> BODY=8BITMIME", "250");
        command("RCPT TO:<" + recipient + ">", "250");
        command("DATA", "354");
        writeStuffed(raw);
        command(".", "250");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void writeStuffed(byte[] raw) throws IOException {
        boolean lineBegins = true;
        for (byte b : raw) {
            if (lineBegins && b == '.') {
                out.write('.');
            }
            out.write(b);
            lineBegins = b == '\n';
        }
        if (!lineBegins) {
            out.write('\r');
            out.write('\n');
        }
    }

    private void command(String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(expected);
    }

    private void expect(String code) throws IOException {
        String line;
        do {
            line = readLine();
        } while (line.length() > 3 && line.charAt(3) == '-');
        if (!line.startsWith(code)) {
            throw new IOException("The door answered «" + line + "» instead of " + code);
        }
    }

    private String readLine() throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("The door closed the connection");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
