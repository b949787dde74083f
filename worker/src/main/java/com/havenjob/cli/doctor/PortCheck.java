package com.havenjob.cli.doctor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.havenjob.cli.doctor.Finding.Fine;
import com.havenjob.cli.doctor.Finding.Wrong;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a port is free, or HavenJob listens on it already. */
final class PortCheck {

    private static final int LONGEST_WAIT_MILLIS = 3_000;
    private static final int LONGEST_ANSWER = 4_096;

    private PortCheck() {}

    static Finding smtp(int port) {
        return of(port, "--smtp-port", "SMTP port", "", "ESMTP HavenJob");
    }

    static Finding web(int port) {
        var question = "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        return of(port, "--port", "Web port", question, "\"status\"");
    }

    private static Finding of(int port, String option, String name, String question, String sign) {
        if (isFree(port)) {
            return new Fine(name + " " + port + " is free");
        }
        return answer(port, question).contains(sign)
                ? new Fine(name + " " + port + " is taken by a running HavenJob")
                : new Wrong(name + " " + port + " is taken by another program: stop it, or choose another port with "
                        + option);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** What the program says to a question; nothing where it says nothing. */
    private static String answer(int port, String question) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LONGEST_WAIT_MILLIS);
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            socket.getOutputStream().write(question.getBytes(ISO_8859_1));
            var answer = new StringBuilder();
            var in = socket.getInputStream();
            for (int next = in.read(); next >= 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
                answer.append((char) next);
                if (question.isEmpty() && next == '\n') {
                    break;
                }
            }
            return answer.toString();
        } catch (IOException silent) {
            return "";
        }
    }
}
