package com.havenjob.console.settings;

import com.havenjob.triage.LearnedRule;

/** What a person can do about a learned rule. */
interface RuleActions {

    void edit(LearnedRule rule);

    void revoke(LearnedRule rule);

    void restore(LearnedRule rule);
}
