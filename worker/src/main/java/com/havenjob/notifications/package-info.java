/** What to tell whom, once. */
@NullMarked
package com.havenjob.notifications;

import org.jspecify.annotations.NullMarked;
