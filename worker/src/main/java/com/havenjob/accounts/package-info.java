/** People with an account: sign-in, forwarding addresses, whom they trust, and how they want their mail treated. */
@NullMarked
package com.havenjob.accounts;

import org.jspecify.annotations.NullMarked;
