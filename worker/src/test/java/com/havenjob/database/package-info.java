/** The embedded server, addresses of external ones, and the wall between people. */
@NullMarked
package com.havenjob.database;

import org.jspecify.annotations.NullMarked;
