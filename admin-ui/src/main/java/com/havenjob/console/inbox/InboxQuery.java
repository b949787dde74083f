package com.havenjob.console.inbox;

import com.havenjob.console.navigation.Places;
import com.havenjob.inbox.MessageState;
import com.havenjob.kernel.MessageId;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the inbox shows, as it stands in the address of the page.
 *
 * @param states the states to show; empty for all
 * @param open the mail that is open beside the list
 */
record InboxQuery(Set<MessageState> states, Optional<MessageId> open) {

    static final InboxQuery ALL = new InboxQuery(Set.of(), Optional.empty());

    private static final String STATE = "state";

    InboxQuery {
        states = Set.copyOf(states);
    }

    /** Reads an address; what it does not know it leaves out. */
    static InboxQuery of(QueryParameters address, Optional<MessageId> open) {
        var states =
                address.getParameters(STATE).stream().flatMap(InboxQuery::state).collect(Collectors.toSet());
        return new InboxQuery(states, open);
    }

    Location address() {
        var words = states.stream().sorted().map(InboxQuery::word).toList();
        var parameters = words.isEmpty() ? Map.<String, List<String>>of() : Map.of(STATE, words);
        return new Location(open.map(Places::mail).orElse(Places.INBOX), new QueryParameters(parameters));
    }

    InboxQuery withStates(Set<MessageState> next) {
        return new InboxQuery(next, open);
    }

    InboxQuery withOpen(MessageId mail) {
        return new InboxQuery(states, Optional.of(mail));
    }

    InboxQuery closed() {
        return new InboxQuery(states, Optional.empty());
    }

    private static Stream<MessageState> state(String word) {
        return Arrays.stream(MessageState.values()).filter(state -> word(state).equals(word));
    }

    private static String word(MessageState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
