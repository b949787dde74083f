-- What a person was told. The subject key makes «once» a promise of the database: insert ON CONFLICT DO NOTHING.
SET LOCAL ROLE havenjob_owner;

CREATE TYPE notification_type AS ENUM
    ('application_created', 'status_changed', 'review_needed', 'message_quarantined', 'message_failed',
        'reminder', 'digest', 'system', 'billing');
CREATE TYPE related_entity_type AS ENUM ('application', 'system', 'billing');

CREATE TABLE notifications
(
    id                  uuid PRIMARY KEY           DEFAULT uuidv7(),
    user_id             uuid              NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    type                notification_type NOT NULL,
    title               text              NOT NULL,
    message             text,
    is_read             boolean           NOT NULL DEFAULT false,
    is_email_sent       boolean           NOT NULL DEFAULT false,
    related_entity_type related_entity_type,
    related_entity_id   uuid,
    created_at          timestamptz       NOT NULL DEFAULT now(),
    subject_key         text
);
CREATE INDEX notifications_by_read ON notifications (user_id, is_read);
CREATE UNIQUE INDEX notifications_once_per_subject ON notifications (user_id, subject_key)
    WHERE subject_key IS NOT NULL;
CALL own_rows_only('notifications');
