/** The sign-in page. */
@NullMarked
package com.havenjob.console.signin;

import org.jspecify.annotations.NullMarked;
