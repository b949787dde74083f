package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the rows of the inbox can and cannot say, whatever the code does. */
class MailIsDecidedOnceTest {

    private static final String DECIDED = "decided_at = now(), decided_by = 'email_parser'";

    private final Connection connection = Cluster.transaction();
    private final JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    private final SampleRows rows = new SampleRows(jdbc);

    @BeforeEach
    void receiveOneMail() {
        rows.idIn("inbound_messages");
        rows.idIn("applications");
    }

    @AfterEach
    void takeItBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attempts = 1, available_at = now() + interval '1 minute'",
                "state = 'QUARANTINED', reason_code = 'untrusted', reason = 'Nobody vouched for the sender.'",
                "state = 'FAILED', reason_code = 'parser', reason = 'The parser gave up.'",
                "state = 'NEEDS_REVIEW', outcome = 'review', confidence = 0.4",
                "state = 'APPLIED', outcome = 'created', " + DECIDED,
                "state = 'IGNORED', outcome = 'ignored', " + DECIDED,
                "state = 'DISCARDED', decided_at = now(), decided_by = 'user'",
                "state = 'APPLIED', outcome = 'unchanged', sealed_raw = NULL, " + DECIDED,
            })
    void statesOfTheDesignArePossible(String change) {
        assertThat(change(change)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'QUARANTINED'",
                "state = 'FAILED', reason_code = 'parser'",
                "state = 'APPLIED', outcome = 'created'",
                "state = 'APPLIED', outcome = 'created', decided_at = now()",
                "state = 'APPLIED', " + DECIDED,
                "state = 'APPLIED', outcome = 'review', " + DECIDED,
                "state = 'NEEDS_REVIEW'",
                "state = 'NEEDS_REVIEW', outcome = 'review', " + DECIDED,
                "state = 'IGNORED', outcome = 'created', " + DECIDED,
                "outcome = 'created'",
                "sealed_raw = NULL",
                "confidence = 1.1",
                "content_hash = 'ABC'",
                "attempts = -1",
            })
    void statesThatMeanNothingAreImpossible(String change) {
        assertThatThrownBy(() -> change(change)).hasStackTraceContaining("violates check constraint");
    }

    @Test
    void undecidedMailIsTiedToNoApplication() {
        assertThatThrownBy(() -> change("application_id = '%s'".formatted(rows.idIn("applications"))))
                .hasStackTraceContaining("inbound_messages_application");
    }

    @Test
    void purgedApplicationLeavesItsMailDecided() {
        change("state = 'APPLIED', outcome = 'created', application_id = '%s', %s"
                .formatted(rows.idIn("applications"), DECIDED));
        jdbc.sql("DELETE FROM havenjob.applications").update();
        assertThat(Query.number(jdbc, "SELECT count(*) FROM havenjob.inbound_messages WHERE application_id IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void sameMailIsStoredOnceForAUser() {
        var again = rows.insert("inbound_messages", rows.values("inbound_messages"));
        assertThat(jdbc.sql(again + " ON CONFLICT (user_id, content_hash) DO NOTHING")
                        .update())
                .isZero();
    }

    @Test
    void sameMailChangesAnApplicationOnce() {
        var values = rows.values("application_status_history");
        values.put("message_id", "'%s'".formatted(rows.idIn("inbound_messages")));
        var insert = rows.insert("application_status_history", values)
                .replace(values.get("id"), "uuidv7()")
                .concat(" ON CONFLICT (application_id, message_id) WHERE message_id IS NOT NULL DO NOTHING");
        assertThat(jdbc.sql(insert).update()).isEqualTo(1);
        assertThat(jdbc.sql(insert).update()).isZero();
    }

    @Test
    void sameSubjectIsToldOnce() {
        var values = rows.values("notifications");
        values.put("subject_key", "'created/1'");
        var insert = rows.insert("notifications", values).replace(values.get("id"), "uuidv7()")
                + " ON CONFLICT (user_id, subject_key) WHERE subject_key IS NOT NULL DO NOTHING";
        assertThat(jdbc.sql(insert).update()).isEqualTo(1);
        assertThat(jdbc.sql(insert).update()).isZero();
    }

    private int change(String change) {
        return jdbc.sql("UPDATE havenjob.inbound_messages SET %s WHERE id = '%s'"
                        .formatted(change, rows.idIn("inbound_messages")))
                .update();
    }
}
