-- Learned rules go with the key that seals their shapes. An unreadable rule is shown to nobody, and one that its person edited
-- or took back would still keep the same rule from being learned again.
SET LOCAL ROLE havenjob_owner;

CREATE FUNCTION forget_learned_rules() RETURNS trigger
    LANGUAGE plpgsql
AS
$$
BEGIN
    DELETE FROM havenjob.learned_rules WHERE user_id = OLD.user_id;
    RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_learned_rules FROM PUBLIC;

-- No foreign key: a process that still has an erased key in memory would fail with each decision of its person.
CREATE TRIGGER learned_rules_go_with_the_key
    AFTER DELETE ON user_keys
    FOR EACH ROW EXECUTE FUNCTION forget_learned_rules();

-- What was left behind by keys that were erased before.
DELETE FROM learned_rules AS rule WHERE NOT EXISTS (SELECT FROM user_keys AS key WHERE key.user_id = rule.user_id);
