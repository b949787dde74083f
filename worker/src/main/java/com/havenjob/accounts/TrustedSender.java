package com.havenjob.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose mail a person takes without asking.
 *
 * @param pattern an address, or {@code *@domain} for everybody at that domain and below it
 * @param label what the person calls it
 */
public record TrustedSender(
        UUID id, String pattern, @Nullable String label) {}
