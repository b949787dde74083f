/** Accepts raw mail once, keeps it sealed, reads MIME within bounds, and holds back what nobody vouched for. */
@NullMarked
package com.havenjob.inbox;

import org.jspecify.annotations.NullMarked;
