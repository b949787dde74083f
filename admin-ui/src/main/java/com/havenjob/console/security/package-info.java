/** Who is signed in, and what that opens. */
@NullMarked
package com.havenjob.console.security;

import org.jspecify.annotations.NullMarked;
