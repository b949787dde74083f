package com.havenjob.testing;

import com.havenjob.inbox.Delivery.Vouching;
import com.havenjob.inbox.Door;
import com.havenjob.inbox.Inbox;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail of one person that was judged by rules which read every position as something else. */
public final class OlderRules {

    /** What the older rules read as the position. */
    public static final String MISREAD = "Shoemaker";

    /** What every mail says, and the present rules read. */
    public static final String TITLE = "Welder";

    private final RunningPipeline pipeline;
    private final UserId person;

    public OlderRules(RunningPipeline pipeline, UserId person) {
        this.pipeline = pipeline;
        this.person = person;
    }

    /** As many receipts, each of a company of its own; each opened an application. */
    public OlderRules judged(int receipts) {
        for (int number = 0; number < receipts; number++) {
            var company = "Quellfeld" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
            var mail = WrittenMail.from(company + " Careers <careers@" + company.toLowerCase(Locale.ROOT) + ".example>")
                    .subject("Thank you for applying to " + company)
                    .body("Hi Ruth,\r\n\r\nThank you for applying for the " + TITLE + " position at " + company
                            + ". We have received your application and will review it shortly.\r\n\r\nKind regards,\r\n"
                            + company);
            pipeline.bean(Inbox.class).accept(mail.delivered(person, Door.SMTP, null, Vouching.BY_OWNER));
        }
        pipeline.judgeMailOf(person);
        misread();
        return this;
    }

    /** The positions of the person's applications, each once. */
    public List<String> titles() {
        return pipeline.sql()
                .sql("SELECT DISTINCT job_title FROM applications WHERE user_id = :user")
                .param("user", person.value())
                .query((row, number) -> row.getString("job_title"))
                .list();
    }

    private void misread() {
        JdbcClient sql = pipeline.sql();
        sql.sql("""
                        UPDATE inbound_messages SET verdict = jsonb_set(verdict, '{fields,title,value}', to_jsonb(CAST(:title AS text)))
                        WHERE user_id = :user
                        """).param("title", MISREAD).param("user", person.value()).update();
        sql.sql("""
                        UPDATE applications
                        SET job_title = :title,
                            parse_metadata = jsonb_set(parse_metadata, '{fields,title,value}', to_jsonb(CAST(:title AS text)))
                        WHERE user_id = :user
                        """).param("title", MISREAD).param("user", person.value()).update();
    }
}
