package com.havenjob.inbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the inbox, {@code havenjob.inbox.*}.
 *
 * @param maxSize the largest mail that any door takes
 */
@ConfigurationProperties("havenjob.inbox")
public record InboxSettings(@DefaultValue("25MB") DataSize maxSize) {}
