package com.havenjob.database;

import com.havenjob.kernel.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of an external PostgreSQL, in either of the two forms that people paste:
 * {@code postgresql://user:password@host:5432/name} (libpq, section 32.1.1.2 of PostgreSQL's manual) or
 * {@code jdbc:postgresql://host/name?user=…&password=…}.
 */
record DatabaseUrl(String jdbcUrl, Optional<String> user, Optional<String> password) {

    /** One host or several, each with its port: a service's name may have an underscore, which a URI's host may not. */
    private static final Pattern HOSTS =
            Pattern.compile("(?:(?:\\[[\\p{XDigit}:.]++]|[\\w.-]++)(?::\\d{1,5})?+(?:,(?=.))?+)++");

    private static final Pattern DATABASE = Pattern.compile("/[^/@]++");
    private static final String ENCODE = "characters such as @ : / # in a password are written %40 %3A %2F %23";

    static DatabaseUrl parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(text, Optional.empty(), Optional.empty());
        }
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
            return ofLibpq(text);
        }
        throw new Refusal("HAVENJOB_DATABASE_URL (or SPRING_DATASOURCE_URL) must begin with postgresql:// or "
                + "jdbc:postgresql://, for example postgresql://havenjob:secret@db.example.org:5432/havenjob");
    }

    private static DatabaseUrl ofLibpq(String text) {
        try {
            var uri = new URI(text);
            var authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
            int at = authority.lastIndexOf('@');
            var hosts = authority.substring(at + 1);
            if (!HOSTS.matcher(hosts).matches()
                    || !DATABASE.matcher(uri.getRawPath()).matches()
                    || uri.getRawFragment() != null) {
                throw new Refusal("HAVENJOB_DATABASE_URL needs a host and a database name, "
                        + "postgresql://user:password@host:5432/name; " + ENCODE);
            }
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var login = at < 0
                    ? Optional.<String[]>empty()
                    : Optional.of(authority.substring(0, at).split(":", 2));
            return new DatabaseUrl(
                    "jdbc:postgresql://" + hosts + uri.getRawPath() + query,
                    login.map(parts -> decoded(parts[0])),
                    login.filter(parts -> parts.length == 2).map(parts -> decoded(parts[1])));
        } catch (URISyntaxException e) {
            // The cause's message repeats the address, password included.
            throw new Refusal("HAVENJOB_DATABASE_URL cannot be read at character " + e.getIndex() + "; " + ENCODE);
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password, which the driver's form carries behind the question mark. */
    @Override
    public String toString() {
        return "DatabaseUrl[" + jdbcUrl.split("\\?", 2)[0] + "]";
    }
}
