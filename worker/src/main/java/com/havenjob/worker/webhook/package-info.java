/** The webhook door: mail that SendGrid received and posts here (Inbound Parse). */
@NullMarked
package com.havenjob.worker.webhook;

import org.jspecify.annotations.NullMarked;
