/** Proves that the scripts make the schema that the data model asks for, under every login that may run them. */
@NullMarked
package com.havenjob.migrations;

import org.jspecify.annotations.NullMarked;
