package com.havenjob.worker.smtp;

import com.havenjob.kernel.Refusal;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Objects;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.springframework.boot.ssl.pem.PemContent;

/** Makes the door's side of STARTTLS (RFC 3207) from PEM files: TLS 1.2 and 1.3, with the platform's ciphers. */
final class Certificates {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private Certificates() {}

    /** Reads certificate and key; {@link Refusal} where they cannot be read or do not belong together. */
    static SSLContext load(Path certificate, Path key) {
        try {
            var chain = PemContent.load(certificate).getCertificates();
            var privateKey = Objects.requireNonNull(PemContent.load(key).getPrivateKey(), "no private key in the file");
            var password = UUID.randomUUID().toString().toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("smtp", privateKey, password, chain.toArray(Certificate[]::new));
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, password);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new Refusal(
                    "STARTTLS cannot use " + certificate + " with " + key + " (" + e.getMessage()
                            + "): name a PEM certificate and its unencrypted private key",
                    e);
        }
    }

    static SSLSocket serverSide(SSLContext context, Socket socket) throws IOException {
        // By number, not by name: the library's own way asks the DNS who the peer is.
        var secure = (SSLSocket) context.getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
        secure.setUseClientMode(false);
        secure.setEnabledProtocols(PROTOCOLS);
        return secure;
    }
}
