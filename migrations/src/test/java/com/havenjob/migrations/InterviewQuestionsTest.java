package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class InterviewQuestionsTest {

    private final JdbcClient jdbc = JdbcClient.create(Cluster.migrated());

    @Test
    void bankHoldsBothTypesInManyCategories() {
        assertThat(Query.number(jdbc, "SELECT count(*) FROM havenjob.interview_questions"))
                .isGreaterThanOrEqualTo(60);
        assertThat(Query.number(jdbc, "SELECT count(DISTINCT category) FROM havenjob.interview_questions"))
                .isGreaterThanOrEqualTo(8);
        assertThat(Query.texts(jdbc, """
                        SELECT question_type::text FROM havenjob.interview_questions
                        GROUP BY question_type HAVING count(*) >= 20 ORDER BY question_type
                        """)).containsExactly("behavioural", "standard");
    }

    @Test
    void noQuestionIsAskedTwiceAndEachIsASentence() {
        var questions = Query.texts(jdbc, "SELECT question FROM havenjob.interview_questions");
        assertThat(questions.stream()
                        .map(question -> question.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(questions);
        assertThat(questions).allMatch(question -> question.matches("[A-Z].{20,200}[.?]"));
    }
}
