package com.havenjob.triage.unwrap;

import java.util.Map;

/**
 * The header that a client wrote above a forwarded text.
 *
 * @param values what stands behind the labels
 * @param end the line behind it
 */
record ForwardHeader(Map<Role, String> values, int end) {

    ForwardHeader {
        values = Map.copyOf(values);
    }

    String value(Role role) {
        return values.getOrDefault(role, "");
    }

    /** An author and two more fields: less can stand in any text. */
    boolean isConvincing() {
        return values.containsKey(Role.FROM) && values.size() - (values.containsKey(Role.OTHER) ? 1 : 0) >= 3;
    }

    /** Behind a line that says «forwarded», an author or a subject and one more will do. */
    boolean isPlausible() {
        return values.size() >= 2 && (values.containsKey(Role.FROM) || values.containsKey(Role.SUBJECT));
    }
}
