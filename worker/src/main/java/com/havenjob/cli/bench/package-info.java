/** Measures this machine and this build: each figure beside a baseline from the same run. */
@NullMarked
package com.havenjob.cli.bench;

import org.jspecify.annotations.NullMarked;
