@NullMarked
package com.havenjob.worker.smtp;

import org.jspecify.annotations.NullMarked;
