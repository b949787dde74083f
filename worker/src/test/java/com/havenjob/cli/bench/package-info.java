@NullMarked
package com.havenjob.cli.bench;

import org.jspecify.annotations.NullMarked;
