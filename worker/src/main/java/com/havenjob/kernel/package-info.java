/** Words that every feature shares: typed ids, addresses, digests. No beans, no feature words. */
@NullMarked
package com.havenjob.kernel;

import org.jspecify.annotations.NullMarked;
