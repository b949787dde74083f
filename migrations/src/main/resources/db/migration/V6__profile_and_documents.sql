-- What a person has done, and the CVs that say so.
SET LOCAL ROLE havenjob_owner;

CREATE TABLE education
(
    id             uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id        uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    institution    text        NOT NULL,
    degree         text        NOT NULL,
    field_of_study text,
    start_date     date        NOT NULL,
    end_date       date,
    is_current     boolean     NOT NULL DEFAULT false,
    grade          text,
    display_order  integer     NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL DEFAULT now(),
    updated_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX education_by_user ON education (user_id);
CALL own_rows_only('education');

CREATE TABLE work_experiences
(
    id            uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id       uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    company       text        NOT NULL,
    role          text        NOT NULL,
    start_date    date        NOT NULL,
    end_date      date,
    is_current    boolean     NOT NULL DEFAULT false,
    description   text,
    display_order integer     NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz NOT NULL DEFAULT now(),
    deleted_at    timestamptz
);
CREATE INDEX work_experiences_by_user ON work_experiences (user_id);
CALL own_rows_only('work_experiences');

CREATE TABLE projects
(
    id            uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id       uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title         text        NOT NULL,
    description   text        NOT NULL,
    technologies  jsonb,
    url           text,
    display_order integer     NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT now(),
    updated_at    timestamptz NOT NULL DEFAULT now(),
    deleted_at    timestamptz
);
CREATE INDEX projects_by_user ON projects (user_id);
CALL own_rows_only('projects');

CREATE TABLE cv_documents
(
    id          uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id     uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    file_name   text        NOT NULL,
    file_url    text        NOT NULL,
    parsed_text text,
    is_primary  boolean     NOT NULL DEFAULT false,
    uploaded_at timestamptz NOT NULL DEFAULT now(),
    deleted_at  timestamptz
);
CREATE INDEX cv_documents_by_user ON cv_documents (user_id);
CREATE UNIQUE INDEX cv_documents_one_primary ON cv_documents (user_id) WHERE is_primary = true;
CALL own_rows_only('cv_documents');
