/** What an operator reads when a start fails. */
@NullMarked
package com.havenjob.process;

import org.jspecify.annotations.NullMarked;
