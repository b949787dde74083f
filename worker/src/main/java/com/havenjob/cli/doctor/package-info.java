/** {@code doctor}: what is wrong with an installation, in plain words. */
@NullMarked
package com.havenjob.cli.doctor;

import org.jspecify.annotations.NullMarked;
