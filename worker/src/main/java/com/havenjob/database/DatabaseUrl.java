package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address of an external PostgreSQL, in either of the two forms that people paste:
 * {@code postgresql://user:password@host:5432/name} (libpq, section 32.1.1.2 of PostgreSQL's manual) or
 * {@code jdbc:postgresql://host/name?user=…&password=…}.
 */
record DatabaseUrl(String jdbcUrl, Optional<String> user, Optional<String> password) {

    static DatabaseUrl parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(text, Optional.empty(), Optional.empty());
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            return ofLibpq(text);
        }
        throw new Refusal("HAVENJOB_DATABASE_URL must begin with postgresql:// or jdbc:postgresql://, for example "
                + "postgresql://havenjob:secret@db.example.org:5432/havenjob");
    }

    private static DatabaseUrl ofLibpq(String text) {
        try {
            var uri = new URI(text);
            if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
                throw new Refusal(
                        "HAVENJOB_DATABASE_URL needs a host and a database name: postgresql://user:password@host/name");
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var login = Optional.ofNullable(uri.getRawUserInfo()).map(info -> info.split(":", 2));
            return new DatabaseUrl(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    login.map(parts -> decoded(parts[0])),
                    login.filter(parts -> parts.length == 2).map(parts -> decoded(parts[1])));
        } catch (URISyntaxException e) {
            // The cause's message repeats the address, password included.
            throw new Refusal("HAVENJOB_DATABASE_URL cannot be read at character " + e.getIndex()
                    + "; characters such as @ : / in a password are written %40 %3A %2F");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
