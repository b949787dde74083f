package com.havenjob.triage;

import com.havenjob.accounts.MailSettings;
import com.havenjob.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of people's mail beyond what every mail is read with. */
@Service
@Transactional(readOnly = true)
public class Experiences {

    private final LearnedRuleStore rules;
    private final MailSettings settings;
    private final ConfidenceFits fits;

    Experiences(LearnedRuleStore rules, MailSettings settings, ConfidenceFits fits) {
        this.rules = rules;
        this.settings = settings;
        this.fits = fits;
    }

    /** That of one person, as it is now. */
    public Experience of(UserId user) {
        return of(Set.of(user)).getOrDefault(user, Experience.NONE);
    }

    /** That of each of these people, with three questions to the database. */
    Map<UserId, Experience> of(Collection<UserId> users) {
        var distinct = Set.copyOf(users);
        var learned = rules.atWork(distinct);
        var askBelow = settings.askBelow(distinct);
        var adjustment = fits.adjustment();
        return distinct.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        user -> new Experience(learned.getOrDefault(user, List.of()), askBelow.get(user), adjustment)));
    }
}
