/** The SMTP door (RFC 5321): takes mail for forwarding addresses, and for nobody else. */
@NullMarked
package com.havenjob.worker.smtp;

import org.jspecify.annotations.NullMarked;
