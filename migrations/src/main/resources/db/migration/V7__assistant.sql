-- What the assistant works with and what it wrote.
-- Where the data model names no rule for a deleted parent, these hold: a text that a person may still want outlives
-- the application or the job description it was made for (SET NULL); a question that somebody answered stays
-- (NO ACTION), since an answer without its question would mean nothing.
SET LOCAL ROLE havenjob_owner;

CREATE TYPE question_type AS ENUM ('behavioural', 'standard');
CREATE TYPE chat_role AS ENUM ('user', 'assistant', 'system');
CREATE TYPE ai_output_type AS ENUM ('cover_letter', 'tailored_cv', 'question_answer');

CREATE TABLE job_descriptions
(
    id             uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id        uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    application_id uuid        REFERENCES applications (id) ON DELETE SET NULL,
    company_name   text,
    job_title      text,
    raw_text       text        NOT NULL,
    content_hash   text,
    created_at     timestamptz NOT NULL DEFAULT now(),
    updated_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX job_descriptions_by_user ON job_descriptions (user_id);
CREATE INDEX job_descriptions_by_application ON job_descriptions (application_id);
CREATE INDEX job_descriptions_by_content ON job_descriptions (content_hash);
CREATE UNIQUE INDEX job_descriptions_once_per_content ON job_descriptions (user_id, content_hash)
    WHERE content_hash IS NOT NULL;
CALL own_rows_only('job_descriptions');
CALL own_links_only('job_descriptions', 'application_id IS NULL
    OR EXISTS (SELECT FROM havenjob.applications application WHERE application.id = application_id)');

-- The bank is everybody's: no row belongs to a user, and only a migration writes it.
CREATE TABLE interview_questions
(
    id            uuid PRIMARY KEY       DEFAULT uuidv7(),
    category      text          NOT NULL,
    question_type question_type NOT NULL,
    question      text          NOT NULL,
    created_at    timestamptz   NOT NULL DEFAULT now()
);
GRANT SELECT ON interview_questions TO havenjob_console;

CREATE TABLE user_answers
(
    id                 uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id            uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    question_id        uuid        REFERENCES interview_questions (id),
    custom_question    text,
    draft_answer       text,
    ai_improved_answer text,
    is_ai_generated    boolean     NOT NULL DEFAULT false,
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_answers_answer_something CHECK (question_id IS NOT NULL OR custom_question IS NOT NULL)
);
CREATE INDEX user_answers_by_user ON user_answers (user_id);
CREATE INDEX user_answers_by_question ON user_answers (question_id);
CALL own_rows_only('user_answers');

CREATE TABLE chat_sessions
(
    id         uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id    uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title      text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX chat_sessions_by_user ON chat_sessions (user_id);
CALL own_rows_only('chat_sessions');

CREATE TABLE chat_messages
(
    id          uuid PRIMARY KEY     DEFAULT uuidv7(),
    session_id  uuid        NOT NULL REFERENCES chat_sessions (id) ON DELETE CASCADE,
    role        chat_role   NOT NULL,
    content     text        NOT NULL,
    token_count integer,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX chat_messages_by_session ON chat_messages (session_id, created_at);
CALL own_rows_only('chat_messages', 'EXISTS (SELECT FROM havenjob.chat_sessions session
    WHERE session.id = session_id AND session.user_id = havenjob.acting_user())');

CREATE TABLE ai_outputs
(
    id                 uuid PRIMARY KEY        DEFAULT uuidv7(),
    user_id            uuid           NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    type               ai_output_type NOT NULL,
    job_description_id uuid           REFERENCES job_descriptions (id) ON DELETE SET NULL,
    application_id     uuid           REFERENCES applications (id) ON DELETE SET NULL,
    content            text           NOT NULL,
    prompt_snapshot    text,
    created_at         timestamptz    NOT NULL DEFAULT now()
);
CREATE INDEX ai_outputs_by_type ON ai_outputs (user_id, type);
CREATE INDEX ai_outputs_by_date ON ai_outputs (user_id, created_at DESC);
CREATE INDEX ai_outputs_by_job_description ON ai_outputs (job_description_id);
CREATE INDEX ai_outputs_by_application ON ai_outputs (application_id);
CALL own_rows_only('ai_outputs');
CALL own_links_only('ai_outputs', '(application_id IS NULL
    OR EXISTS (SELECT FROM havenjob.applications application WHERE application.id = application_id))
    AND (job_description_id IS NULL
    OR EXISTS (SELECT FROM havenjob.job_descriptions description WHERE description.id = job_description_id))');
