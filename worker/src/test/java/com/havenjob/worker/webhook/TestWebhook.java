package com.havenjob.worker.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.SettableClock;
import com.havenjob.worker.doors.MemoryBudget;
import com.havenjob.worker.doors.Reception;
import com.havenjob.worker.queue.PipelineMetrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The webhook on a web server of the test's own, with settings and a clock that other tests do not share. */
final class TestWebhook implements AutoCloseable {

    static final String SECRET = "a-secret-of-some-length";
    private static final String BOUNDARY = "xYzZY";

    private final Tomcat server = new Tomcat();
    private final SettableClock clock = new SettableClock(RunningPipeline.START);
    private final HttpClient client = HttpClient.newHttpClient();

    private TestWebhook() {}

    /** Opens it with these keys below {@code havenjob.sendgrid} beside the secret. */
    static TestWebhook open(Path folder, Map<String, String> keys) throws LifecycleException {
        var source = new HashMap<>(Map.of("havenjob.sendgrid.secret", SECRET));
        keys.forEach((key, value) -> source.put("havenjob.sendgrid." + key, value));
        var settings = new Binder(new MapConfigurationPropertySource(source))
                .bindOrCreate("havenjob.sendgrid", SendGridSettings.class);
        var webhook = new TestWebhook();
        var pipeline = RunningPipeline.shared();
        var servlet = new SendGridWebhook(
                settings,
                pipeline.bean(Reception.class),
                pipeline.bean(MemoryBudget.class),
                pipeline.bean(PipelineMetrics.class),
                folder.resolve("spool"),
                webhook.clock);
        webhook.start(folder, servlet);
        return webhook;
    }

    private void start(Path folder, SendGridWebhook servlet) throws LifecycleException {
        server.setBaseDir(folder.toString());
        server.setPort(0);
        server.setSilent(true);
        var context = server.addContext("", folder.toString());
        var wrapper = Tomcat.addServlet(context, "webhook", servlet);
        wrapper.addMapping("/inbound/sendgrid");
        server.getConnector();
        server.start();
    }

    SettableClock clock() {
        return clock;
    }

    /** Posts the form with the right secret; the status. */
    int post(byte[] form) throws IOException, InterruptedException {
        return send(request("?secret=" + SECRET, BodyPublishers.ofByteArray(form)));
    }

    /** Posts the form in chunks, without saying how long it is. */
    int postChunked(byte[] form) throws IOException, InterruptedException {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form));
        return send(request("?secret=" + SECRET, body));
    }

    int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    HttpRequest.Builder request(String query, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + server.getConnector().getLocalPort() + "/inbound/sendgrid" + query))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
    }

    /** A form of these fields, as SendGrid writes it. */
    static byte[] form(Map<String, byte[]> fields) {
        var out = new ByteArrayOutputStream();
        fields.forEach((disposition, content) -> {
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + disposition + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.writeBytes(content);
            out.writeBytes("\r\n".getBytes(UTF_8));
        });
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return out.toByteArray();
    }

    @Override
    public void close() throws LifecycleException {
        client.close();
        server.stop();
        server.destroy();
    }
}
