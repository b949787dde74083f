/** Mail is stored once, sealed, and never dropped. */
@NullMarked
package com.havenjob.inbox;

import org.jspecify.annotations.NullMarked;
