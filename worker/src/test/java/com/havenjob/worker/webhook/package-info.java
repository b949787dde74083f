@NullMarked
package com.havenjob.worker.webhook;

import org.jspecify.annotations.NullMarked;
