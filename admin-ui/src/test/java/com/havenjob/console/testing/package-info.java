/** What the console tests share: one running context, and a signed-in person for each test. */
@NullMarked
package com.havenjob.console.testing;

import org.jspecify.annotations.NullMarked;
