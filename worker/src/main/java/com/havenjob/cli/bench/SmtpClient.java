package com.havenjob.cli.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One connection to the SMTP door, kept for many mails. Every unexpected answer is an {@link IOException}. */
final class SmtpClient implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    SmtpClient(int port) throws IOException {
        socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) TIMEOUT.toMillis());
        socket.setSoTimeout((int) TIMEOUT.toMillis());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        expect("220");
        command("EHLO bench.example.org", "250");
    }

    /** Hands over one mail; when this returns, the door has acknowledged it. */
    void send(String from, String recipient, byte[] raw) throws IOException {
        command("MAIL FROM:<" + from + ">", "250");
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
