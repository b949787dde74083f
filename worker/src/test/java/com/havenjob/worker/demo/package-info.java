@NullMarked
package com.havenjob.worker.demo;

import org.jspecify.annotations.NullMarked;
