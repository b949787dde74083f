@NullMarked
package com.havenjob.worker;

import org.jspecify.annotations.NullMarked;
