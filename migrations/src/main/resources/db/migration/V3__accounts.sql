-- Who uses HavenJob, whose mail is trusted, and which providers and notifications each person chose.
SET LOCAL ROLE havenjob_owner;

CREATE TYPE auth_provider AS ENUM ('email', 'google', 'linkedin');
CREATE TYPE subscription_tier AS ENUM ('free', 'credits', 'pro');
CREATE TYPE provider_type AS ENUM ('llm', 'email_inbound');
CREATE TYPE provider_name AS ENUM ('openai', 'anthropic', 'gmail', 'sendgrid');

CREATE TABLE users
(
    id                         uuid PRIMARY KEY           DEFAULT uuidv7(),
    email                      text              NOT NULL UNIQUE,
    hashed_password            text,
    auth_provider              auth_provider     NOT NULL,
    forwarding_address         text              NOT NULL UNIQUE,
    full_name                  text,
    target_role                text,
    skills                     jsonb,
    avatar_url                 text,
    onboarding_completed       boolean           NOT NULL DEFAULT false,
    profile_completion_percent integer           NOT NULL DEFAULT 0,
    subscription_tier          subscription_tier NOT NULL DEFAULT 'free',
    credits_balance            integer           NOT NULL DEFAULT 0,
    created_at                 timestamptz       NOT NULL DEFAULT now(),
    updated_at                 timestamptz       NOT NULL DEFAULT now(),
    deleted_at                 timestamptz,
    disabled_at                timestamptz
);
CALL own_rows_only('users', 'id = havenjob.acting_user()');

CREATE TABLE trusted_senders
(
    id           uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id      uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    sender_email text        NOT NULL,
    label        text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (user_id, sender_email)
);
COMMENT ON COLUMN trusted_senders.sender_email IS 'An address in lower case, or every address of a domain as *@example.com';
CALL own_rows_only('trusted_senders');

CREATE TABLE user_provider_settings
(
    id                uuid PRIMARY KEY       DEFAULT uuidv7(),
    user_id           uuid          NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    provider_type     provider_type NOT NULL,
    provider_name     provider_name NOT NULL,
    encrypted_api_key text,
    created_at        timestamptz   NOT NULL DEFAULT now(),
    updated_at        timestamptz   NOT NULL DEFAULT now(),
    UNIQUE (user_id, provider_type)
);
CALL own_rows_only('user_provider_settings');

CREATE TABLE user_notification_preferences
(
    id                           uuid PRIMARY KEY     DEFAULT uuidv7(),
    user_id                      uuid        NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE,
    email_notifications_enabled  boolean     NOT NULL DEFAULT true,
    in_app_notifications_enabled boolean     NOT NULL DEFAULT true,
    created_at                   timestamptz NOT NULL DEFAULT now(),
    updated_at                   timestamptz NOT NULL DEFAULT now()
);
CALL own_rows_only('user_notification_preferences');
