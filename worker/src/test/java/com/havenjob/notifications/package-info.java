/** Each thing is told once, and only where it is wanted. */
@NullMarked
package com.havenjob.notifications;

import org.jspecify.annotations.NullMarked;
