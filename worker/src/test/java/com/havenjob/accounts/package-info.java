/** Sign-in, forwarding addresses, and whose mail is trusted. */
@NullMarked
package com.havenjob.accounts;

import org.jspecify.annotations.NullMarked;
