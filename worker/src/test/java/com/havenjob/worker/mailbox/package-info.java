@NullMarked
package com.havenjob.worker.mailbox;

import org.jspecify.annotations.NullMarked;
