/** The command line: reads arguments, runs one command, prints results on stdout and everything else on stderr. */
@NullMarked
package com.havenjob.cli;

import org.jspecify.annotations.NullMarked;
