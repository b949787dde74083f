package com.havenjob.triage;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules that a person's decisions taught, in that person's hand: each can be read, changed and taken back. They are at
 * work from the next mail on; mail that was judged before stays as it is.
 */
@Service
@Transactional
public class LearnedRules {

    /** What {@link Refusal#isOf} calls the pattern. */
    public static final String PATTERN = "pattern";

    /** What {@link Refusal#isOf} calls the value. */
    public static final String VALUE = "value";

    /** In characters. */
    public static final int LONGEST_VALUE = 300;

    /** A headline has 400 characters at most, and gaps come in between. */
    private static final int LONGEST_PATTERN = 500;

    private final LearnedRuleStore store;

    LearnedRules(LearnedRuleStore store) {
        this.store = store;
    }

    /** All of them, those at work first. */
    @Transactional(readOnly = true)
    public List<LearnedRule> of(UserId user) {
        return store.of(user);
    }

    /**
     * Makes a rule say something else; from then on no decision changes it. {@link Refusal} of {@link #PATTERN} or {@link
     * #VALUE} where that is empty or too long, or no kind; nothing where the person has no such rule. The second call changes nothing.
     *
     * @param pattern as {@link LearnedRule#pattern}; kept with both of its parts, as it is shown
     */
    public void edit(UserId user, UUID id, String pattern, String value) {
        store.lock(user, id)
                .ifPresent(rule -> store.edit(
                        user,
                        rule,
                        RuleShape.of(checked(PATTERN, pattern, LONGEST_PATTERN)).pattern(),
                        rule.field() == LearnedField.KIND ? checkedKind(value) : checked(VALUE, value, LONGEST_VALUE)));
    }

    /** Takes a rule back: it is not learned again. The second call changes nothing. */
    public void revoke(UserId user, UUID id) {
        store.setRevoked(user, id, true);
    }

    /** Brings a rule back that was taken back. The second call changes nothing. */
    public void restore(UserId user, UUID id) {
        store.setRevoked(user, id, false);
    }

    private static String checked(String field, String text, int longest) {
        var checked = text.strip();
        if (checked.isEmpty() || checked.length() > longest) {
            throw Refusal.of(
                    field, "A rule needs a text of 1 to " + longest + " characters, not of " + checked.length());
        }
        return checked;
    }

    private static String checkedKind(String label) {
        try {
            return Kind.ofLabel(label).label();
        } catch (IllegalArgumentException e) {
            throw Refusal.of(VALUE, "«" + label + "» is no kind of mail");
        }
    }
}
