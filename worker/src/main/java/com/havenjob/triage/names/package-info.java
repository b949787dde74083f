/** Names of companies and titles of positions: cut out of running text, cleaned, and made comparable. */
@NullMarked
package com.havenjob.triage.names;

import org.jspecify.annotations.NullMarked;
