/** The batch job that reads mail again, makes the changes that a person wants, and takes them back. */
@NullMarked
package com.havenjob.worker.rereading;

import org.jspecify.annotations.NullMarked;
